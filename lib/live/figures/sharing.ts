import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { bar, note } from './html'

/** BERT's base, in whose sizes ALBERT's paper counts: vocabulary of 30,000, width 768, places 512. */
const vocabulary = 30_000
const places = 512
/** ALBERT's embeddings have their own width. */
const narrow = 128

/** Of one layer: attention's four matrices, two of the feed-forward net, biases and two norms. */
export function layerParameters(width: number): number {
  return 12 * width ** 2 + 13 * width
}

/** Whole models, with the layer that BERT puts on its first token. */
export function countParameters(width: number, layers: number, isShared: boolean): number {
  const table = isShared
    ? vocabulary * narrow + narrow * width + (places + 2) * narrow + 2 * narrow + width
    : (vocabulary + places + 2) * width + 2 * width
  return table + layerParameters(width) * (isShared ? 1 : layers) + width ** 2 + width
}

/** Multiplications for one token, which sharing doesn't spare: every layer is gone through. */
export function computation(width: number, layers: number): number {
  return 2 * 12 * width ** 2 * layers
}

const width = 768
const mostLayers = 24

function partsOf({ values }: Drawn<'sharing', undefined>) {
  const layers = numberOf(values, 'layers', 1, mostLayers)
  const isShared = values.shared !== 'no'
  return { layers, isShared, parameters: countParameters(width, layers, isShared), work: computation(width, layers) }
}

const millions = (value: number) => Math.round(value / 1e6)

export const sharing: LiveFigure<'sharing'> = {
  name: 'sharing',
  fields: (words) => [
    {
      kind: 'choice',
      name: 'shared',
      label: words.sharedLabel,
      value: 'yes',
      options: [
        ['no', words.no],
        ['yes', words.yes],
      ],
    },
    { kind: 'range', name: 'layers', label: words.layersLabel, value: '12', min: 1, max: mostLayers, step: 1 },
  ],
  draw(drawn) {
    const { words } = drawn
    const { layers, isShared, parameters, work } = partsOf(drawn)
    const boxes = Array.from({ length: layers }, (_, at) => {
      const isOwn = !isShared || at === 0
      return `<rect class="${isOwn ? 'live-lit' : 'live-shut'}" x="${at * 16 + 1}" y="2" width="12" height="26" rx="3"/>`
    })
    return `<svg class="live-plot" viewBox="0 0 ${mostLayers * 16} 30" aria-hidden="true">${boxes.join('')}</svg><div>${bar(words.parameters, parameters / countParameters(width, mostLayers, false), say(words.millions, { count: millions(parameters) }))}${bar(words.work, work / computation(width, mostLayers), say(words.operations, { count: millions(work) }))}</div>${note(isShared ? words.meaningShared : words.meaningOwn)}`
  },
  tell(drawn) {
    const { layers, parameters, work } = partsOf(drawn)
    return say(drawn.words.tell, { layers, parameters: millions(parameters), work: millions(work) })
  },
}
