import { escapeHtml } from '../../base/text/escape-html'
import { textWidth } from '../style/measure-text'
import { element } from '../style/svg'

export type Stack = {
  /** what goes in at the bottom and comes out at the top; an empty text leaves its place free */
  input: readonly string[]
  output: readonly string[]
  /** whether a place of one layer takes from a place of the layer below */
  sees: (to: number, from: number) => boolean
  /** written beside input, layers and output; without them the stack stands beside one that has them */
  labels?: { input: string; layer: string; output: string } | undefined
  /** written above */
  name: string
}

export type DrawnStack = {
  svg: string
  width: number
  height: number
  /** middle of a place in a layer; layer 0 is the first above the input */
  place: (layer: number, column: number) => [x: number, y: number]
}

export const layerCount = 2
const nameHeight = 30
const boxHeight = 24
const layerHeight = 58
const radius = 7

/** Layers above each other, each place joined to those that it sees one layer below. */
export function drawStack(stack: Stack, left: number, top: number): DrawnStack {
  const { input, output, labels } = stack
  const labelWidth = labels ? Math.max(...Object.values(labels).map((label) => textWidth(label, 12))) + 24 : 0
  const step = Math.max(40, ...[...input, ...output].map((token) => textWidth(token, 12) + 10))
  const outputY = top + nameHeight
  const inputY = outputY + boxHeight + (layerCount + 1) * layerHeight - 20
  const xOf = (column: number) => left + labelWidth + column * step + step / 2
  const yOf = (layer: number) => inputY - 8 - (layer + 0.62) * layerHeight
  const place: DrawnStack['place'] = (layer, column) => [xOf(column), yOf(layer)]

  const columns = input.map((_, column) => column)
  const layers = Array.from({ length: layerCount }, (_, layer) => layer)
  const flow = layers.flatMap((layer) =>
    columns.flatMap((to) =>
      columns
        .filter((from) => stack.sees(to, from))
        .map((from) => {
          const startY = layer === 0 ? inputY : yOf(layer - 1) - radius
          return `M${xOf(from)} ${startY}L${xOf(to)} ${yOf(layer) + radius}`
        }),
    ),
  )
  const rise = columns
    .filter((column) => output[column])
    .map((column) => `M${xOf(column)} ${yOf(layerCount - 1) - radius}V${outputY + boxHeight}`)
  const box = (token: string, column: number, y: number, className: string) =>
    token === ''
      ? ''
      : element('rect', {
          class: className,
          x: xOf(column) - step / 2 + 3,
          y,
          width: step - 6,
          height: boxHeight,
          rx: 4,
        }) + element('text', { class: 'between', x: xOf(column), y: y + 16 }, escapeHtml(token))
  const label = (text: string, y: number) =>
    element('text', { class: 'muted end', x: left + labelWidth - 8, y }, escapeHtml(text))

  const svg = [
    element('text', { class: 'between', x: xOf((input.length - 1) / 2), y: top + 14 }, escapeHtml(stack.name)),
    element('path', { class: 'flow', d: [...flow, ...rise].join('') }),
    ...layers.flatMap((layer) =>
      columns.map((column) => element('circle', { class: 'seen', cx: xOf(column), cy: yOf(layer), r: radius })),
    ),
    ...input.map((token, column) => box(token, column, inputY, 'token')),
    ...output.map((token, column) => box(token, column, outputY, 'token out')),
    ...(labels
      ? [
          label(labels.input, inputY + 16),
          ...layers.map((layer) => label(`${labels.layer} ${layer + 1}`, yOf(layer) + 4)),
          label(labels.output, outputY + 16),
        ]
      : []),
  ]
  return {
    svg: svg.join(''),
    width: labelWidth + input.length * step,
    height: inputY + boxHeight - top,
    place,
  }
}
