import { escapeHtml } from '../../base/text/escape-html'
import { say } from '../../words/words'
import { describeModel, nameInDrawing, restsOnMemory, sizeFields } from '../facts/describe-model'
import { largestSize } from '../facts/exports'
import { nameCount } from '../facts/name-count'
import { timeSpan } from '../layout/time-span'
import { type Area, type Point, placeNames } from '../mentions/place-names'
import { monthNumber } from '../record/dates'
import { type Architecture, architectures, type Locale, type Model } from '../record/types'
import { branchClass } from '../style/atlas-styles'
import { element, frame } from '../style/svg'
import { atlasWords } from '../words/words'
import { drawingNotes } from './drawing-notes'
import { modelClasses } from './model-classes'
import { dotPath } from './model-glyph'
import { treeLegend } from './tree/tree-legend'

export type ChartOptions = {
  locale?: Locale
  href: (id: string) => string
  dataAsOf: string
  prefix?: string
  /** for a phone: as wide as its text, a little higher */
  narrow?: boolean
  styles?: string
}

/** Sizes over time: the largest size of a model is a dot, a line reaches down to its smallest. The axis is logarithmic. */
export function parameterChart(models: readonly Model[], options: ChartOptions): string {
  const locale = options.locale ?? 'ko'
  const prefix = options.prefix ?? 'sizes'
  const words = atlasWords(locale)
  const sized = models.filter((model) => model.parameters.length > 0)
  const span = timeSpan(sized)
  const plot = options.narrow ? { x: 66, y: 28, width: 278, height: 460 } : { x: 72, y: 28, width: 770, height: 520 }
  const counts = sized.flatMap((model) => model.parameters.map(({ count }) => Math.log10(count)))
  const [bottom, top] = [Math.floor(Math.min(...counts, 8)), Math.ceil(Math.max(...counts, 9))]
  const xOf = (month: number) => Math.round(plot.x + ((month - span.first) / (span.last - span.first)) * plot.width)
  const yOf = (count: number) => Math.round(plot.y + ((top - Math.log10(count)) / (top - bottom)) * plot.height)

  const points = sized.map((model): Point => {
    const count = largestSize(model)?.count ?? 1
    const low = Math.min(...model.parameters.map((size) => size.count))
    return { model, x: xOf(monthNumber(model.date)), y: yOf(count), low: yOf(low), count }
  })
  const width = plot.x + plot.width + 16
  const names = placeNames(points, plot, width)
  const present = new Set<Architecture>(sized.map((model) => model.architecture))
  const signs = architectures.filter((architecture) => present.has(architecture))
  const legend = treeLegend({ locale, width, top: plot.y + plot.height + 28, signs })
  const notes = drawingNotes({
    ...{ locale, width, dataAsOf: options.dataAsOf, top: plot.y + plot.height + 28 + legend.height },
    hasFills: true,
    isMarked: sized.some((model) => restsOnMemory(model, sizeFields)),
  })
  const height = plot.y + plot.height + 28 + legend.height + notes.height

  const powers = Array.from({ length: top - bottom + 1 }, (_, i) => bottom + i)
  const years = span.years.filter((_, i) => !options.narrow || (span.years.length - 1 - i) % 2 === 0)
  const grid =
    powers.map((power) => `M${plot.x} ${yOf(10 ** power)}h${plot.width}`).join('') +
    years.map((year) => `M${xOf(year * 12)} ${plot.y}v${plot.height}`).join('')
  const axis = [
    element('path', { class: 'grid', d: grid }),
    element('text', { class: 'muted', x: 8, y: 14 }, escapeHtml(words.parameters)),
    ...powers.map((power) =>
      element('text', { class: 'muted end', x: plot.x - 6, y: yOf(10 ** power) + 4 }, nameCount(10 ** power, locale)),
    ),
    ...years.map((year) =>
      element('text', { class: 'muted between', x: xOf(year * 12), y: plot.y + plot.height + 16 }, `${year}`),
    ),
  ]
  return frame(
    {
      width,
      height,
      prefix,
      locale,
      kind: 'sizes',
      title: words.sizeTitle,
      description: say(words.sizeSummary, { count: sized.length }),
      ...(options.styles ? { styles: options.styles } : {}),
    },
    element('g', { 'aria-hidden': 'true' }, ...axis),
    ...points.map((point) => drawPoint(point, names.get(point.model.id), { ...options, locale, prefix })),
    legend.svg,
    notes.svg,
  )
}

function drawPoint(
  { model, x, y, low, count }: Point,
  name: Area | undefined,
  options: ChartOptions & { prefix: string; locale: Locale },
): string {
  const written = escapeHtml(nameInDrawing(model, sizeFields))
  const says = `${describeModel(model, options.locale, sizeFields)}, ${nameCount(count, options.locale)}`
  return element(
    'a',
    { href: options.href(model.id), class: modelClasses(model), 'aria-label': says },
    ...(low > y
      ? [element('path', { class: `range ${branchClass[model.architecture]}`, d: `M${x} ${y}V${low}` })]
      : []),
    element('path', { class: 'dot', d: dotPath(model.architecture, x, y) }),
    ...(name
      ? [element('text', { x: name.x, y: name.y + 11 }, written)]
      : [...starOf(model, x, y), element('text', { class: 'tip end', x: x - 10, y: y + 4 }, written)]),
  )
}

/** A dot without its name says by itself that it rests on memory. */
function starOf(model: Model, x: number, y: number): string[] {
  return restsOnMemory(model, sizeFields) ? [element('text', { x: x + 5, y: y - 1 }, '*')] : []
}
