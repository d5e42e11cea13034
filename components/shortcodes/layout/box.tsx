import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { box: Box, cards: Box }

/** What only sets its content apart: lead, steps, timeline, cards, keywordList, align, ltr, rtl … */
function Box({ name, shownAs, param, parts, children }: ShortcodeProps) {
  const dir = name === 'ltr' || name === 'rtl' ? name : undefined
  const kind = name === 'align' || name === 'float' ? `align-${param('0') || 'center'}` : name.replace('/', '-')
  return (
    <div className={shownAs === 'box' ? kind : shownAs} dir={dir}>
      {parts.title && <p className="card-title">{parts.title}</p>}
      {parts.subtitle && <p>{parts.subtitle}</p>}
      {children}
    </div>
  )
}
