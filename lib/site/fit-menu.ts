/** How many of a menu's words stand side by side in a line of so many em, the last ones giving way to `more`. */
export function fitMenu(names: readonly string[], more: string, line: number): number {
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

/** In em: as in frame.css. */
const gap = 1.5
const longest = 14
const foldMark = 1

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 0.87 : 0.56), 0)
}
