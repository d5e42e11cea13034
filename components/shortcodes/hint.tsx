import type { ShortcodeProps } from './shortcode'

/** hugo-book: `{{< hint info >}}`, info, warning or danger. */
export function Hint({ param, children }: ShortcodeProps) {
  return <div className={`hint hint-${param('type', 0) || 'info'}`}>{children}</div>
}
