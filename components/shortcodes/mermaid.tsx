import type { ShortcodeProps } from './shortcode'

/** A diagram's source with its name: nothing is lost while it isn't drawn. */
export function Mermaid({ children }: ShortcodeProps) {
  return (
    <figure className="diagram-source">
      <pre>
        <code>{children}</code>
      </pre>
      <figcaption>Mermaid</figcaption>
    </figure>
  )
}
