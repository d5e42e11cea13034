import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { longest } from '../rules/judge-comment'
import type { AnswersWords } from '../words/words'

type Form = { action: string; page: string; parent?: string; words: AnswersWords; label: string; mail: boolean }

/**
 * The form of a comment, with or without scripts. A field that no reader sees is a trap for programs that fill in all;
 * when the form was shown, a script says. Without it a comment waits for the author.
 */
export function commentForm({ action, page, parent, words, label, mail }: Form): ElementContent {
  const field = (title: string, control: ElementContent, hint?: string) =>
    h('label', [h('span', title), control, ...(hint ? [h('small', hint)] : [])])
  const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value })
  const address = h('input', { type: 'email', name: 'email', maxLength: longest.email, autoComplete: 'email' })
  return h('form', { method: 'post', action, ariaLabel: label, className: 'comment-form' }, [
    hidden('page', page),
    hidden('parent', parent ?? ''),
    hidden('time', ''),
    field(
      words.text,
      h('textarea', { name: 'text', rows: 4, maxLength: longest.text, required: true }),
      words.markHint,
    ),
    h('div', { className: 'pair' }, [
      field(words.name, h('input', { name: 'name', maxLength: longest.name, autoComplete: 'nickname' })),
      ...(mail ? [field(words.email, address, words.emailHint)] : []),
    ]),
    h('label', { className: 'trap', ariaHidden: 'true' }, [
      words.trap,
      h('input', { name: 'website', tabIndex: -1, autoComplete: 'off' }),
    ]),
    h('button', { className: 'chip' }, words.send),
  ])
}

export function commentFormHtml(form: Form): string {
  return toHtml(commentForm(form))
}
