import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { note, safe, wordsOf } from './html'

export const maskKinds = ['both', 'ahead', 'split'] as const
export type MaskKind = (typeof maskKinds)[number]

const mostWords = 8

/** Who sees whom: `mask[from][to]`. `split`: the first half is read as a whole, the rest is written word by word. */
export function maskOf(kind: MaskKind, length: number): boolean[][] {
  const read = kind === 'both' ? length : kind === 'ahead' ? 0 : Math.ceil(length / 2)
  return Array.from({ length }, (_, from) => Array.from({ length }, (_, to) => (from < read ? to < read : to <= from)))
}

/** How much each word looks at each: from a model that was really trained. */
export type Looks = (words: readonly string[], kind: MaskKind) => number[][]

type Parts = { words: string[]; kind: MaskKind; mask: boolean[][]; looks: number[][] | undefined; at: number }

function partsOf({ words, values, given }: Drawn<'masks', Looks>): Parts {
  const found = wordsOf(values.sentence ?? '', mostWords)
  const sentence = found.length > 1 ? found : wordsOf(words.sentence, mostWords)
  const kind = maskKinds.find((each) => each === values.mask) ?? 'both'
  const at = numberOf(values, 'row', 0, sentence.length - 1)
  return { words: sentence, kind, mask: maskOf(kind, sentence.length), looks: given?.(sentence, kind), at }
}

export const masks: LiveFigure<'masks', Looks> = {
  name: 'masks',
  fields: (words) => [
    { kind: 'text', name: 'sentence', label: words.sentenceLabel, value: words.sentence, limit: 60 },
    {
      kind: 'choice',
      name: 'mask',
      label: words.maskLabel,
      value: 'ahead',
      options: maskKinds.map((kind) => [kind, words.kinds[kind]]),
    },
    { kind: 'button', name: 'row', label: '', value: '2' },
  ],
  draw(drawn) {
    const parts = partsOf(drawn)
    const { words, press } = drawn
    const chosen = parts.words.map((word, at) => press('row', at, safe(word), at === parts.at))
    return `<div class="live-row"><span class="live-label">${words.rowLabel}</span><span class="live-chips">${chosen.join('')}</span></div><div class="live-pair">${network(parts)}${grid(parts)}</div>${note(words.meaning[parts.kind])}`
  },
  tell(drawn) {
    const { words, mask, at, kind, looks } = partsOf(drawn)
    const seen = words.filter((_, to) => mask[at]?.[to])
    const told = say(drawn.words.tell, { kind: drawn.words.kinds[kind], word: words[at] ?? '', seen: seen.join(', ') })
    const row = looks?.[at]
    if (!row) return told
    const most = row.indexOf(Math.max(...row))
    return `${told} ${say(drawn.words.tellMost, { word: words[most] ?? '', share: Math.round((row[most] ?? 0) * 100) })}`
  },
}

const step = 44

/** Below what is read, above what becomes of it; the chosen word's links are strong, by what it looks at if that is known. */
function network({ words, mask, looks, at }: Parts): string {
  const width = words.length * step
  const x = (place: number) => place * step + step / 2
  const links = mask.flatMap((row, from) =>
    row.flatMap((isSeen, to) => {
      if (!isSeen) return []
      const weight = from === at ? (looks ? 0.8 + (looks[from]?.[to] ?? 0) * 7 : 2) : 1
      return `<line x1="${x(to)}" y1="118" x2="${x(from)}" y2="32" stroke-width="${weight.toFixed(1)}"${from === at ? ' class="live-lit"' : ''}/>`
    }),
  )
  links.sort((a, b) => Number(a.includes('live-lit')) - Number(b.includes('live-lit')))
  const dots = words.map(
    (_, place) =>
      `<circle cx="${x(place)}" cy="24" r="7"${place === at ? ' class="live-lit"' : ''}/><circle cx="${x(place)}" cy="126" r="7"${mask[at]?.[place] ? ' class="live-lit"' : ''}/>`,
  )
  const letters = words.map(
    (word, place) => `<text x="${x(place)}" y="152" text-anchor="middle">${safe(short(word))}</text>`,
  )
  return `<svg class="live-net" viewBox="0 0 ${width} 162" aria-hidden="true">${links.join('')}${dots.join('')}${letters.join('')}</svg>`
}

const short = (word: string) => (word.length > 3 ? `${word.slice(0, 2)}…` : word)

/** A row a word that looks, a column a word that is looked at. */
function grid({ words, mask, looks, at }: Parts): string {
  const size = 20
  const cells = mask.flatMap((row, from) =>
    row.map((isSeen, to) => {
      const share = isSeen ? (looks ? 0.12 + 0.88 * (looks[from]?.[to] ?? 0) : 1) : 0
      const kind = isSeen ? (from === at ? 'live-lit' : 'live-seen') : 'live-shut'
      return `<rect class="${kind}" x="${to * size + 1}" y="${from * size + 1}" width="${size - 2}" height="${size - 2}" rx="3"${isSeen ? ` fill-opacity="${share.toFixed(2)}"` : ''}/>`
    }),
  )
  const side = words.length * size
  return `<svg class="live-mask" viewBox="0 0 ${side} ${side}" aria-hidden="true">${cells.join('')}</svg>`
}
