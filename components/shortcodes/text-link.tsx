import type { ShortcodeProps } from './shortcode'

/** LoveIt: `{{< link href="…" content="…" title="…" >}}` and `{{< person url="…" name="…" >}}`. */
export function TextLink({ name, param, href }: ShortcodeProps) {
  const words = param('content', 'name', '1') || param('title', '2') || href
  return (
    <a href={href} title={name === 'link' ? param('title', '2') || undefined : undefined}>
      {words}
    </a>
  )
}
