import { say } from '../../words/words'
import training from '../tiny/training.json' with { type: 'json' }
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { bar, note, safe } from './html'

/** What the model itself says of a text: the likeliest next symbols, and where a head of a layer looked from its end. */
export type TinyRoom = {
  next(text: string): { text: string; share: number }[]
  looks(text: string, layer: number, head: number): { text: string; share: number }[]
}

function partsOf({ words, values, given }: Drawn<'tiny', TinyRoom>) {
  const text = values.sentence || words.sentence
  const [layer, head] = [numberOf(values, 'layer', 1, 3), numberOf(values, 'head', 1, 4)]
  return { next: given?.next(text) ?? [], looks: given?.looks(text, layer - 1, head - 1) ?? [] }
}

export const tiny: LiveFigure<'tiny', TinyRoom> = {
  name: 'tiny',
  fields: (words) => [
    { kind: 'text', name: 'sentence', label: words.sentenceLabel, value: words.sentence, limit: 40 },
    { kind: 'range', name: 'layer', label: words.layerLabel, value: '3', min: 1, max: 3, step: 1 },
    { kind: 'range', name: 'head', label: words.headLabel, value: '1', min: 1, max: 4, step: 1 },
  ],
  draw(drawn) {
    const { words } = drawn
    const { next, looks } = partsOf(drawn)
    const most = Math.max(...looks.map(({ share }) => share))
    const signs = looks.map(
      ({ text, share }, at) =>
        `<g><rect x="${at * 20 + 1}" y="${(54 - (share / most) * 50).toFixed(1)}" width="16" height="${((share / most) * 50).toFixed(1)}" rx="2" class="live-lit"/><text x="${at * 20 + 9}" y="72" text-anchor="middle">${safe(text)}</text></g>`,
    )
    return `<p class="live-label">${words.looksLabel}</p><svg class="live-looks" viewBox="0 0 ${Math.max(200, looks.length * 20)} 78" aria-hidden="true">${signs.join('')}</svg><p class="live-label">${words.nextLabel}</p><div>${next.map(({ text, share }) => bar(text, share, `${(share * 100).toFixed(1)}%`)).join('')}</div><p class="live-label">${words.curveLabel}</p>${curve(words)}${note(words.meaning)}`
  },
  tell(drawn) {
    const { next, looks } = partsOf(drawn)
    const most = looks.toSorted((a, b) => b.share - a.share)[0]
    return say(drawn.words.tell, {
      next: next[0]?.text ?? '',
      share: ((next[0]?.share ?? 0) * 100).toFixed(0),
      most: most?.text ?? '',
    })
  },
}

const x = (step: number) => 36 + (step / (training.curve.at(-1)?.[0] ?? 1)) * 290
const y = (loss: number) => 150 - ((loss - 1) / 4) * 136

/** The loss on sentences that the model never saw, of its three exercises. */
function curve({ exercises }: Drawn<'tiny', TinyRoom>['words']): string {
  const last = training.curve.at(-1) ?? []
  const heights = apart(exercises.map((_, at) => y(last[at + 1] ?? 0) + 4))
  const lines = exercises.map((name, at) => {
    const points = training.curve.map(
      ([step = 0, ...losses]) => `${x(step).toFixed(0)} ${y(losses[at] ?? 0).toFixed(0)}`,
    )
    return `<path class="live-line" data-line="${at}" d="M${points.join('L')}"/><text x="332" y="${heights[at]?.toFixed(0)}">${name} ${(last[at + 1] ?? 0).toFixed(1)}</text>`
  })
  return `<svg class="live-plot" viewBox="0 0 440 170" aria-hidden="true"><path d="M36 10V150H330"/><text x="30" y="18" text-anchor="end">5</text><text x="30" y="154" text-anchor="end">1</text>${lines.join('')}</svg>`
}

/** Names at the ends of lines, none over another: those that would be are moved down. */
function apart(heights: readonly number[]): number[] {
  const places = [...heights]
  const order = places.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  order.forEach((at, rank) => {
    const above = places[order[rank - 1] ?? -1]
    if (above !== undefined) places[at] = Math.max(places[at] ?? 0, above + 16)
  })
  return places
}
