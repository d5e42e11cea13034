import type { ShortcodeProps } from './shortcode'

/** A diagram's source with its name: nothing is lost while it isn't drawn. */
export function Mermaid({ name, children }: ShortcodeProps) {
  return (
    <figure className="diagram-source">
      {children}
      <figcaption>{name === 'mermaid' ? 'Mermaid' : name}</figcaption>
    </figure>
  )
}
