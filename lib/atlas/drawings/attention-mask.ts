import { escapeHtml } from '../../base/text/escape-html'
import type { Locale } from '../record/types'
import { textWidth } from '../style/measure-text'
import { element, frame } from '../style/svg'
import { atlasWords } from '../words/words'

export type MaskKind = 'encoder-only' | 'encoder-decoder' | 'decoder-only'

export type MaskOptions = {
  locale?: Locale
  prefix?: string
  /** what the encoder (or the only part) reads */
  tokens?: readonly string[]
  /** what the decoder of an encoder-decoder writes */
  output?: readonly string[]
  /** for a phone: the three masks of an encoder-decoder stand below each other */
  narrow?: boolean
  styles?: string
}

const cell = 30
const rowGap = 40

type Mask = {
  name: string
  rows: readonly string[]
  columns: readonly string[]
  sees: Sees
}

type Sees = (row: number, column: number) => boolean
export const seesAll: Sees = () => true
export const seesPast: Sees = (row, column) => column <= row

/** Who may look at whom: rows look, columns are looked at. Filled squares are seen, hollow ones with a bar are hidden. */
export function attentionMask(kind: MaskKind, options: MaskOptions = {}): string {
  const locale = options.locale ?? 'ko'
  const words = atlasWords(locale)
  const { svg, width, height } = drawMasks(kind, options)
  return frame(
    {
      ...{ width, height, locale, kind: 'mask', plain: true },
      prefix: options.prefix ?? `mask-${kind}`,
      title: words.maskTitle[kind],
      description: words.maskSummary[kind],
      ...(options.styles ? { styles: options.styles } : {}),
    },
    svg,
  )
}

/** The masks alone, for a drawing that has more in it. */
export function drawMasks(kind: MaskKind, options: MaskOptions, top = 0) {
  const locale = options.locale ?? 'ko'
  const words = atlasWords(locale)
  const { input, output } = { ...sampleSentence(kind, locale), ...definedTokens(options) }
  const [all, past] = [seesAll, seesPast]
  const tokens = input
  const masks: Mask[] =
    kind === 'encoder-only'
      ? [{ name: words.encoderPart, rows: tokens, columns: tokens, sees: all }]
      : kind === 'decoder-only'
        ? [{ name: words.decoderPart, rows: tokens, columns: tokens, sees: past }]
        : [
            { name: words.encoderPart, rows: tokens, columns: tokens, sees: all },
            { name: words.crossPart, rows: output, columns: tokens, sees: all },
            { name: words.decoderPart, rows: output, columns: output, sees: past },
          ]

  let x = 0
  let y = top
  let [width, height] = [0, top]
  const drawn = masks.map((mask) => {
    const one = drawMask(mask, x, y)
    width = Math.max(width, x + one.width)
    height = Math.max(height, y + one.height)
    if (options.narrow) y += one.height + rowGap / 2
    else x += one.width + rowGap
    return one.svg
  })
  const key = drawKey(words.sees, words.hidden, height + 14)
  return { svg: drawn.join('') + key.svg, width: Math.max(width, key.width), height: height + 40 }
}

/** A sentence that both parts of a translation have in full. */
export function sampleSentence(
  kind: MaskKind,
  locale: Locale,
): { input: readonly string[]; output: readonly string[] } {
  const { sampleSentence, sampleSource, sampleTranslation } = atlasWords(locale)
  if (kind === 'encoder-decoder') return { input: sampleSource.split(' '), output: sampleTranslation.split(' ') }
  return { input: sampleSentence.split(' '), output: [] }
}

function definedTokens({ tokens, output }: MaskOptions) {
  return { ...(tokens ? { input: tokens } : {}), ...(output ? { output } : {}) }
}

function drawMask(mask: Mask, left: number, top: number): { svg: string; width: number; height: number } {
  const rowNames = Math.max(...mask.rows.map((token) => textWidth(token, 12))) + 10
  const step = Math.max(cell, ...mask.columns.map((token) => textWidth(token, 12) + 8))
  const [x, y] = [left + rowNames, top + 46]
  const svg = [
    element('text', { x, y: top + 16 }, escapeHtml(mask.name)),
    ...mask.columns.map((token, i) =>
      element('text', { class: 'muted between', x: x + i * step + step / 2, y: top + 38 }, escapeHtml(token)),
    ),
    ...mask.rows.map((token, row) =>
      element('text', { class: 'muted end', x: x - 8, y: y + row * cell + cell / 2 + 4 }, escapeHtml(token)),
    ),
    ...mask.rows.flatMap((_, row) =>
      mask.columns.map((_, column) => square(mask.sees(row, column), x + column * step, y + row * cell, step)),
    ),
  ]
  const nameEnd = rowNames + textWidth(mask.name, 12)
  return {
    svg: svg.join(''),
    width: Math.max(rowNames + mask.columns.length * step, nameEnd),
    height: 46 + mask.rows.length * cell,
  }
}

function square(sees: boolean, x: number, y: number, width: number): string {
  const box = { x: x + 2, y: y + 2, width: width - 4, height: cell - 4, rx: 3 }
  if (sees) return element('rect', { class: 'seen', ...box })
  const bar = element('path', { class: 'grid', d: `M${x + width / 2 - 5} ${y + cell / 2}h10` })
  return element('rect', { class: 'unseen', ...box }) + bar
}

function drawKey(sees: string, hidden: string, y: number): { svg: string; width: number } {
  const second = cell + textWidth(sees, 12) + 24
  const svg =
    square(true, 0, y - 5, cell) +
    element('text', { class: 'muted', x: cell + 6, y: y + 14 }, escapeHtml(sees)) +
    square(false, second, y - 5, cell) +
    element('text', { class: 'muted', x: second + cell + 6, y: y + 14 }, escapeHtml(hidden))
  return { svg, width: second + cell + 6 + textWidth(hidden, 12) }
}
