import { escapeHtml } from '../../../base/text/escape-html'
import { fontSize } from '../../layout/types'
import { type Architecture, type Locale, opennesses } from '../../record/types'
import { branchClass } from '../../style/atlas-styles'
import { textWidth } from '../../style/measure-text'
import { element } from '../../style/svg'
import { atlasWords } from '../../words/words'
import { opennessClass } from '../model-classes'
import { dotPath, ringPath } from '../model-glyph'

type Entry = { text: string; width: number; draw: (x: number, y: number) => string }

const rowHeight = 24
const symbolWidth = 24

/** What shapes, fills and lines mean, by the very glyphs of the drawing, set like words in lines of its width. */
export function treeLegend(options: {
  locale: Locale
  width: number
  top: number
  signs: readonly Architecture[]
  products?: boolean
  /** how relations are known */
  lines?: boolean
}): { svg: string; height: number } {
  const words = atlasWords(options.locale)
  const line = (className: string) => (x: number, y: number) =>
    element('path', { class: `edge ${className}`, d: `M${x} ${y}h18` })
  const entries: Entry[] = [
    ...options.signs.map((architecture) =>
      entry(words.architecture[architecture], (x, y) => glyph(`os ${branchClass[architecture]}`, architecture, x, y)),
    ),
    ...opennesses.map((openness) =>
      entry(words.openness[openness], (x, y) => glyph(`key ${opennessClass[openness]}`, 'recurrent', x, y)),
    ),
    ...(options.products
      ? [entry(words.product, (x: number, y: number) => ringPath(x + 9, y) + glyph('key cl', 'decoder-only', x, y))]
      : []),
    ...(options.lines
      ? [
          entry(words.evidence.stated, line('')),
          entry(words.evidence['stated-elsewhere'], line('stated-elsewhere')),
          entry(words.evidence.inferred, line('inferred')),
        ]
      : []),
  ]

  let x = 16
  let y = options.top + rowHeight / 2
  const drawn = entries.map((item) => {
    if (x > 16 && x + item.width > options.width - 8) {
      x = 16
      y += rowHeight
    }
    const at = x
    x += item.width + 18
    return item.draw(at, y) + element('text', { class: 'muted', x: at + symbolWidth, y: y + 4 }, escapeHtml(item.text))
  })
  // The names and links above say all this in words.
  return {
    svg: element('g', { class: 'legend', 'aria-hidden': 'true' }, ...drawn),
    height: y + rowHeight / 2 - options.top,
  }
}

function glyph(className: string, architecture: Architecture, x: number, y: number): string {
  return element('g', { class: className }, element('path', { class: 'dot', d: dotPath(architecture, x + 9, y) }))
}

function entry(text: string, draw: Entry['draw']): Entry {
  return { text, draw, width: symbolWidth + textWidth(text, fontSize) }
}
