import type { ShortcodeProps } from './shortcode'

/** hugo-book and Blowfish: `{{< button href="…" >}}text{{< /button >}}`, or `relref` to a page of the site. */
export function Button({ href, children }: ShortcodeProps) {
  return (
    <a className="button" href={href} rel={/^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined}>
      {children}
    </a>
  )
}
