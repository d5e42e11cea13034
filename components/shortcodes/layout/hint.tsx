import { noticeOf } from '../../../lib/record/calls/notice'
import { wordsFor } from '../../../lib/words/interface-words'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** hugo-book's hint, Blowfish's and Docsy's alert, LoveIt's admonition, notices and callouts. */
export function Hint({ name, params, param, parts, page, children }: ShortcodeProps) {
  const { kind, title } = noticeOf(name, params)
  const words = wordsFor(page.langTag)
  const word = {
    info: words.noticeInfo,
    tip: words.noticeTip,
    warning: words.noticeWarning,
    danger: words.noticeDanger,
  }[kind]
  const text = parts.text ?? parts.content ?? parts.msg
  // LoveIt folds it where its third parameter says so.
  if (param('open', '2') === 'false') {
    return (
      <details className={`hint hint-${kind}`}>
        <summary>{title || word}</summary>
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
