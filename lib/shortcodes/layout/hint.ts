import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Notice, noticeOf } from '../../record/calls/notice'
import type { ReadCall } from '../../record/calls/plain-call'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { Words } from '../../words/words'
import { boldLine } from '../plain-html'
import type { Shortcodes } from '../shortcode'
import { folded } from './details'

const hint: ShortcodeSpec = { inner: 'markdown', block: true }

export const shortcodes: Shortcodes = {
  hint: {
    names: {
      hint,
      // Some blogs give a callout its words as a parameter.
      callout: { ...hint, optional: true, markdownParams: ['text', 'content', 'msg'] },
      // Boxes that many themes and blogs have, under names that say what they are.
      attention: hint,
      box: hint,
      boxmd: hint,
      caution: hint,
      danger: hint,
      error: hint,
      important: hint,
      info: hint,
      note: hint,
      notice: hint,
      success: hint,
      tip: hint,
      todo: hint,
      warn: hint,
      warning: hint,
      // Docsy
      pageinfo: hint,
      // LoveIt
      admonition: hint,
      // Blowfish, Docsy
      alert: hint,
    },
    plain: ({ name, params, param, part, content, words }) => {
      const { kind, title } = noticeOf(name, params)
      const line = ['text', 'content', 'msg'].map(part).find(({ length }) => length > 0)
      const said: ElementContent[] = line ? [h('p', {}, line), ...content] : content
      if (isFolded(param)) return [folded(title || noticeWord(kind, words), said)]
      return [h('blockquote', {}, title ? [boldLine(title), ...said] : said)]
    },
  },
}

/** LoveIt folds it where its third parameter says so. */
export function isFolded(param: ReadCall): boolean {
  return param('open', '2') === 'false'
}

export function noticeWord(kind: Notice['kind'], words: Words): string {
  return {
    info: words.noticeInfo,
    tip: words.noticeTip,
    warning: words.noticeWarning,
    danger: words.noticeDanger,
  }[kind]
}
