import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { gallery: Gallery }

/** Pictures in rows: those between the tags, or those that a pattern names (`match="images/*"`, `dir="…"`). */
function Gallery({ parts, children }: ShortcodeProps) {
  return (
    <div className="gallery">
      {parts.pictures}
      {children}
    </div>
  )
}
