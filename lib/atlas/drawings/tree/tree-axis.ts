import type { Layout } from '../../layout/types'
import { element } from '../../style/svg'

/** Every other year on a ground of its own, with its number; down, a fine line leads from each dot to its name. */
export function treeAxis(layout: Layout): string {
  const { direction, years, width, height, dots } = layout
  const across = direction === 'across'
  const bands = years
    .filter((_, i) => i % 2 === 1)
    .map(({ from, to }) => (across ? `M${from} 0H${to}V${height}H${from}z` : `M0 ${from}H${width}V${to}H0z`))
  const numbers = years.map(({ text, label }) => element('text', { class: 'muted', x: label.x, y: label.y + 12 }, text))
  const leads = across ? '' : dots.map(({ x, y, name }) => `M${x} ${y}H${name.x - 4}`).join('')
  return (
    element('path', { class: 'band', d: bands.join('') }) +
    (leads && element('path', { class: 'grid', d: leads })) +
    numbers.join('')
  )
}
