import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Pictures in rows: those between the tags, or those that a pattern names (`match="images/*"`, `dir="…"`). */
export function Gallery({ parts, children }: ShortcodeProps) {
  return (
    <div className="gallery">
      {parts.pictures}
      {children}
    </div>
  )
}
