/**
 * Scrolls a page to what is written: blocks that say their line (`data-line`) are looked for first; else the heading
 * above the cursor, and so far below it as the text is.
 */
export function followText(shown: Document, text: string, cursor: number): void {
  const view = shown.defaultView
  if (!view) return
  const line = text.slice(0, cursor).split('\n').length
  const lined = [...shown.querySelectorAll<HTMLElement>('[data-line]')]
  const block = lined.findLast((element) => Number(element.dataset.line) <= line)
  const top = block ? topOf(block, view) : topByHeadings(shown, text, cursor, view)
  const isSeen = top > view.scrollY + 40 && top < view.scrollY + view.innerHeight * 0.7
  if (!isSeen) view.scrollTo({ top: Math.max(0, top - view.innerHeight * 0.3), behavior: 'smooth' })
}

function topByHeadings(shown: Document, text: string, cursor: number, view: Window): number {
  const places = headingPlaces(text)
  const headings = [...shown.querySelectorAll('article :is(h2, h3, h4, h5, h6), main :is(h2, h3, h4, h5, h6)')]
  const height = shown.documentElement.scrollHeight
  if (headings.length < places.length || places.length === 0) return (cursor / Math.max(1, text.length)) * height
  const index = places.filter((place) => place <= cursor).length - 1
  const [from, to] = [places[index] ?? 0, places[index + 1] ?? text.length]
  const topAt = (at: number, other: number) => (headings[at] ? topOf(headings[at], view) : other)
  const [above, below] = [index < 0 ? 0 : topAt(index, 0), topAt(index + 1, height)]
  return above + ((cursor - from) / Math.max(1, to - from)) * (below - above)
}

function headingPlaces(text: string): number[] {
  const covered = text.replace(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, (block) => ' '.repeat(block.length))
  return [...covered.matchAll(/^#{1,6} /gm)].map(({ index }) => index)
}

function topOf(element: Element, view: Window): number {
  return element.getBoundingClientRect().top + view.scrollY
}
