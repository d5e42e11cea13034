import type { ShortcodeProps } from './shortcode'

/** A diagram: its drawing, or its source with its name where nothing has drawn it. */
export function Mermaid({ name, parts, children }: ShortcodeProps) {
  if (parts.drawing) return <figure className="diagram">{parts.drawing}</figure>
  return (
    <figure className="diagram-source">
      {children}
      <figcaption>{name === 'mermaid' ? 'Mermaid' : name === 'graphviz' ? 'Graphviz' : name}</figcaption>
    </figure>
  )
}
