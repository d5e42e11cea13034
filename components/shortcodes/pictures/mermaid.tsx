import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { mermaid: Mermaid }

/** A diagram: its drawing, or its source with its name where nothing has drawn it. */
function Mermaid({ name, param, parts, children }: ShortcodeProps) {
  const { drawing, caption } = parts
  const language = name === 'mermaid' ? 'Mermaid' : name === 'graphviz' ? 'Graphviz' : name
  return (
    <figure id={param('id') || undefined} className={drawing ? 'diagram' : 'diagram-source'}>
      {drawing ?? children}
      {caption ?? (drawing ? null : <figcaption>{language}</figcaption>)}
    </figure>
  )
}
