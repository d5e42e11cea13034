import type { ShortcodeProps } from './shortcode'

/** Hugo: `{{< highlight go >}}`; the same as a fence. */
export function Highlight({ param, children }: ShortcodeProps) {
  return (
    <pre>
      <code className={`language-${param('lang', 0) || 'text'}`}>{children}</code>
    </pre>
  )
}
