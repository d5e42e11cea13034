import { noticeOf } from '../../lib/markdown/notice'
import type { ShortcodeProps } from './shortcode'

/** hugo-book's hint, Blowfish's and Docsy's alert, LoveIt's admonition, notices and callouts. */
export function Hint({ name, params, children }: ShortcodeProps) {
  const { kind, title } = noticeOf(name, params)
  return (
    <div className={`hint hint-${kind}`}>
      {title && <p className="alert-title">{title}</p>}
      {children}
    </div>
  )
}
