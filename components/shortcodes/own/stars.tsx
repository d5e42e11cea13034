import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** `{{< stars 4 >}}` → ★★★★☆. An example to start from. */
export function Stars({ param }: ShortcodeProps) {
  const count = Math.min(5, Math.max(0, Number.parseInt(param('count', '0'), 10) || 0))
  return (
    <span role="img" aria-label={`${count} / 5`}>
      {'★'.repeat(count) + '☆'.repeat(5 - count)}
    </span>
  )
}
