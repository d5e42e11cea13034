import type { Locale } from '../record/types'
import { element, frame } from '../style/svg'
import { atlasWords } from '../words/words'
import { drawMasks, type MaskKind, type MaskOptions, sampleSentence, seesAll, seesPast } from './attention-mask'
import { type DrawnStack, drawStack, layerCount, type Stack } from './layer-stack'

const gap = 48

/**
 * How a branch is built: its layers with a line wherever one place takes from another, and beside them the masks that
 * say the same as tables. An encoder has lines both ways, a decoder only forwards, and between the two every layer of
 * the decoder takes from all that the encoder made.
 */
export function architectureFigure(kind: MaskKind, options: MaskOptions = {}): string {
  const locale = options.locale ?? 'ko'
  const words = atlasWords(locale)
  const parts = kind === 'encoder-decoder' ? twoStacks(locale, options.narrow === true) : oneStack(kind, locale)
  const below = options.narrow || kind === 'encoder-decoder'
  const masks = drawMasks(kind, { ...options, ...tokensOf(kind, locale) }, below ? parts.height + gap / 2 : 0)
  const beside = parts.width + gap
  const drawnMasks = below ? masks.svg : element('g', { transform: `translate(${beside} 8)` }, masks.svg)
  return frame(
    {
      width: below ? Math.max(parts.width, masks.width) : beside + masks.width,
      height: below ? masks.height : Math.max(parts.height, masks.height + 8) + 8,
      ...{ locale, kind: 'mask', plain: true, prefix: options.prefix ?? `layers-${kind}` },
      title: words.layersTitle[kind],
      description: `${words.layersSummary[kind]} ${words.maskSummary[kind]}`,
      ...(options.styles ? { styles: options.styles } : {}),
    },
    parts.svg,
    drawnMasks,
  )
}

type Parts = Pick<DrawnStack, 'svg' | 'width' | 'height'>

/** Guessing a hidden token from both sides, or the next one from those before. */
function oneStack(kind: Exclude<MaskKind, 'encoder-decoder'>, locale: Locale): Parts {
  const words = atlasWords(locale)
  const { input } = sampleSentence(kind, locale)
  const hidden = 1
  const isEncoder = kind === 'encoder-only'
  const stack: Stack = {
    name: isEncoder ? words.encoderPart : words.decoderPart,
    input: isEncoder ? input.with(hidden, '[MASK]') : input,
    output: isEncoder ? input.map((token, i) => (i === hidden ? token : '')) : [...input.slice(1), '.'],
    sees: isEncoder ? seesAll : seesPast,
    labels: labelsOf(locale),
  }
  return drawStack(stack, 0, 0)
}

/** The decoder begins with a sign for the beginning and takes from the top of the encoder in every layer. */
function twoStacks(locale: Locale, narrow: boolean): Parts {
  const words = atlasWords(locale)
  const { input, output } = sampleSentence('encoder-decoder', locale)
  const { input: written } = tokensWritten(output, locale)
  const labels = narrow ? undefined : labelsOf(locale)
  const between = narrow ? gap : 2 * gap
  const none = input.map(() => '')
  const encoder = drawStack({ name: words.encoderPart, input, output: none, sees: seesAll, labels }, 0, 0)
  const left = encoder.width + between
  const decoder = drawStack({ name: words.decoderPart, input: written, output, sees: seesPast }, left, 0)
  const cross = Array.from({ length: layerCount }, (_, layer) => {
    const [fromX, fromY] = encoder.place(layerCount - 1, input.length - 1)
    const [toX, toY] = decoder.place(layer, 0)
    const startX = fromX + 12
    return `M${startX} ${fromY}C${startX + 40} ${fromY} ${toX - 50} ${toY} ${toX - 14} ${toY}`
  })
  const [, topY] = encoder.place(layerCount - 1, 0)
  const name = element(
    'text',
    { class: 'muted between', x: encoder.width + between / 2, y: topY - 16 },
    words.crossName,
  )
  return {
    svg: encoder.svg + element('path', { class: 'flow over', d: cross.join('') }) + name + decoder.svg,
    width: left + decoder.width,
    height: Math.max(encoder.height, decoder.height),
  }
}

/** What the decoder has before it while it writes: a sign for the beginning and all but the last token. */
function tokensWritten(output: readonly string[], locale: Locale): { input: string[] } {
  return { input: [atlasWords(locale).beginning, ...output.slice(0, -1)] }
}

function tokensOf(kind: MaskKind, locale: Locale): Pick<MaskOptions, 'tokens' | 'output'> {
  const { input, output } = sampleSentence(kind, locale)
  if (kind === 'encoder-only') return { tokens: input.with(1, '[MASK]') }
  return kind === 'decoder-only' ? { tokens: input } : { tokens: input, output: tokensWritten(output, locale).input }
}

function labelsOf(locale: Locale): Stack['labels'] {
  const { inputLabel, layerLabel, outputLabel } = atlasWords(locale)
  return { input: inputLabel, layer: layerLabel, output: outputLabel }
}
