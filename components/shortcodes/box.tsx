import type { ShortcodeProps } from './shortcode'

/** What only sets its content apart: lead, steps, gallery, timeline, cards, keywordList, ltr, rtl … */
export function Box({ name, children }: ShortcodeProps) {
  const dir = name === 'ltr' || name === 'rtl' ? name : undefined
  return (
    <div className={name.replace('/', '-')} dir={dir}>
      {children}
    </div>
  )
}
