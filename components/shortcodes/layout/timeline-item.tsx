import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Blowfish: `{{< timelineItem header="…" badge="…" subheader="…" >}}`. */
export function TimelineItem({ param, children }: ShortcodeProps) {
  return (
    <div className="timeline-item">
      {param('header') && <p className="timeline-title">{param('header')}</p>}
      {param('badge') && <p className="badge">{param('badge')}</p>}
      {param('subheader') && <p className="timeline-subtitle">{param('subheader')}</p>}
      {children}
    </div>
  )
}
