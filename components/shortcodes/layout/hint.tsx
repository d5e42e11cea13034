import { noticeOf } from '../../../lib/record/calls/notice'
import { isFolded, noticeWord } from '../../../lib/shortcodes/layout/hint'
import { wordsFor } from '../../../lib/words/interface-words'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { hint: Hint }

/** hugo-book's hint, Blowfish's and Docsy's alert, LoveIt's admonition, notices and callouts. */
function Hint({ name, params, param, parts, page, children }: ShortcodeProps) {
  const { kind, title } = noticeOf(name, params)
  const word = noticeWord(kind, wordsFor(page.langTag))
  const text = parts.text ?? parts.content ?? parts.msg
  if (isFolded(param)) {
    return (
      <details className={`hint hint-${kind}`}>
        <summary>{title || word}</summary>
        {text && <p>{text}</p>}
        {children}
      </details>
    )
  }
  return (
    <div className={`hint hint-${kind}`} role="note" aria-label={title ? undefined : word}>
      {title && <p className="alert-title">{title}</p>}
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
