import { escapeHtml } from '../../base/text/escape-html'
import { say } from '../../words/words'
import { monthName } from '../record/dates'
import type { Locale } from '../record/types'
import { textWidth } from '../style/measure-text'
import { element } from '../style/svg'
import { atlasWords } from '../words/words'

const margin = 16
const lineHeight = 18
const size = 12

type NotesOptions = {
  locale: Locale
  /** of the drawing, which the lines keep within */
  width: number
  top: number
  dataAsOf: string
  /** about the axis */
  axis?: readonly string[]
  /** where fills say how open models are, of which some were closed at first */
  hasFills?: boolean
  /** whether an asterisk stands in the drawing */
  isMarked: boolean
  /** how to cite a drawing that travels alone */
  credit?: string | undefined
}

/** Below a drawing: how old its data are, how its axis runs, what its asterisk means. */
export function drawingNotes({ locale, width, top, dataAsOf, axis, hasFills, isMarked, credit }: NotesOptions) {
  const words = atlasWords(locale)
  const said = [
    say(words.dataAsOf, { month: monthName(dataAsOf, locale) }),
    ...(axis ?? []),
    ...(hasFills ? [words.opennessNote] : []),
    ...(isMarked ? [`* ${words.uncheckedSign}`] : []),
  ]
  const lines = [said.join(' · '), ...(credit ? [credit] : [])].flatMap((text) =>
    wrapText(text, width - 2 * margin, size),
  )
  const texts = lines.map((line, i) =>
    element('text', { class: 'muted as-of', x: margin, y: top + (i + 1) * lineHeight }, escapeHtml(line)),
  )
  return { svg: texts.join(''), height: lines.length * lineHeight + 10 }
}

/** A sentence in lines of at most a width. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
