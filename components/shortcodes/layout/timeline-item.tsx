import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { timelineitem: TimelineItem }

/** Blowfish: `{{< timelineItem header="…" badge="…" subheader="…" >}}`. */
function TimelineItem({ param, children }: ShortcodeProps) {
  return (
    <div className="timeline-item">
      {param('header') && <p className="timeline-title">{param('header')}</p>}
      {param('badge') && <p className="badge">{param('badge')}</p>}
      {param('subheader') && <p className="timeline-subtitle">{param('subheader')}</p>}
      {children}
    </div>
  )
}
