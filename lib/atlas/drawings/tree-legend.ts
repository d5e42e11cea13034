import { escapeHtml } from '../../base/text/escape-html'
import { signPath } from '../layout/model-box'
import { fontSize } from '../layout/types'
import { type Architecture, type Locale, opennesses } from '../record/types'
import { branchClass } from '../style/atlas-styles'
import { textWidth } from '../style/measure-text'
import { element } from '../style/svg'
import { atlasWords } from '../words/words'

type Entry = { text: string; width: number; draw: (x: number, y: number) => string }

const rowHeight = 24
const symbolWidth = 28

/** What fills, ends and lines mean, set like words in lines of the drawing's width. */
export function treeLegend(options: {
  prefix: string
  locale: Locale
  width: number
  top: number
  /** branches to name by their sign: where no lane does */
  signs: readonly Architecture[]
  /** what else there is to explain: products, or nothing; by default lines as well */
  parts?: 'products' | 'models'
}): { svg: string; height: number } {
  const words = atlasWords(options.locale)
  const box = (className: string, round: number, fill?: string) => (x: number, y: number) =>
    element(
      'g',
      { class: `key ${className}` },
      element('rect', { class: 'box', x, y: y - 7, width: 22, height: 14, rx: round, fill }),
    )
  const line = (className: string) => (x: number, y: number) =>
    element('path', { class: `edge ${className}`, d: `M${x} ${y}h22` })
  const entries: Entry[] = [
    ...options.signs.map((architecture) =>
      entry(words.architecture[architecture], (x, y) =>
        element('path', { class: `sign ${branchClass[architecture]}`, d: signPath(architecture, x + 11, y) }),
      ),
    ),
    ...opennesses.map((openness) => {
      if (openness === 'open-source') return entry(words.openness[openness], box('os', 3))
      if (openness === 'closed') return entry(words.openness[openness], box('cl', 3))
      return entry(words.openness[openness], box('ow', 3, `url(#${options.prefix}-key)`))
    }),
    ...(options.parts === 'models' ? [] : [entry(words.product, box('cl', 7))]),
    ...(options.parts
      ? []
      : [
          entry(words.evidence.stated, line('')),
          entry(words.evidence['stated-elsewhere'], line('stated-elsewhere')),
          entry(words.evidence.inferred, line('inferred')),
          entry(words.relation['distilled-from'], line('distilled')),
        ]),
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

function entry(text: string, draw: Entry['draw']): Entry {
  return { text, draw, width: symbolWidth + textWidth(text, fontSize) }
}
