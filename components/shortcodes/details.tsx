import type { ShortcodeProps } from './shortcode'

/** Hugo and hugo-book: `{{< details "Title" open >}}` or `summary="…" open=true`. */
export function Details({ param, children }: ShortcodeProps) {
  const state = param('open', 1)
  return (
    <details open={state === 'open' || state === 'true'}>
      <summary>{param('summary') || param('title', 0) || 'Details'}</summary>
      {children}
    </details>
  )
}
