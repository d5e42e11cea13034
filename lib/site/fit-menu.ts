import { lengthOf, type Theme } from '../record/theme'

/** In em of the menu's size: what stands beside each word, and where a long one is cut. */
export type MenuMeasures = { gap: number; longest: number }

export function menuMeasures(theme: Theme): MenuMeasures {
  const em = (name: string) => lengthOf(theme, name) / lengthOf(theme, 'text-sm')
  const gap = 2 * em('spacing-word')
  return { gap, longest: em('spacing-longest-word') - gap }
}

/** How many of a menu's words stand side by side in a line of so many em, the last ones giving way to `more`. */
export function fitMenu(names: readonly string[], more: string, line: number, { gap, longest }: MenuMeasures): number {
  const widths = names.map((name) => Math.min(widthOf(name), longest) + gap)
  const all = widths.reduce((sum, width) => sum + width, 0)
  if (all - gap <= line) return names.length
  let used = widthOf(more) + foldMark
  const first = widths.findIndex((width) => {
    used += width
    return used > line
  })
  return Math.max(1, first)
}

/** In em: what stands behind the word that folds. */
const foldMark = 1

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 0.87 : 0.56), 0)
}
