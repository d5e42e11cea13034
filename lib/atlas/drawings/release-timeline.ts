import { escapeHtml } from '../../base/text/escape-html'
import { say } from '../../words/words'
import { describeModel, restsOnMemory, treeFields } from '../facts/describe-model'
import { timeSpan } from '../layout/time-span'
import { yearOf } from '../record/dates'
import { type Architecture, architectures, type Locale, type Model } from '../record/types'
import { element, frame } from '../style/svg'
import { atlasWords } from '../words/words'
import { drawingNotes } from './drawing-notes'
import { modelClasses } from './model-classes'
import { signPath } from './model-glyph'
import type { ChartOptions } from './parameter-chart'
import { acrossPlaces, deepest, narrowPlaces, type Places, square, stack } from './release-places'
import { treeLegend } from './tree/tree-legend'

/**
 * One square a model: those whose weights can be had on one side of the axis, closed ones on the other. Across, a
 * column is a quarter and open is above; narrow, a row is a year and open is on the right.
 */
export function releaseTimeline(models: readonly Model[], options: ChartOptions): string {
  const locale = options.locale ?? 'ko'
  const prefix = options.prefix ?? 'releases'
  const words = atlasWords(locale)
  const span = timeSpan(models)
  const open = models.filter((model) => model.openness !== 'closed')
  const closed = models.filter((model) => model.openness === 'closed')
  const slotOf = (model: Model) =>
    options.narrow
      ? yearOf(model.date) - (span.years[0] ?? 0)
      : Math.floor((yearOf(model.date) * 12 + Number(model.date.slice(5, 7)) - 1 - span.first) / 3)
  const stacks = { open: stack(open, slotOf), closed: stack(closed, slotOf) }
  const slots = options.narrow ? span.years.length : span.years.length * 4
  const size = { slots, open: deepest(stacks.open), closed: deepest(stacks.closed), narrow: options.narrow === true }
  const place = options.narrow ? narrowPlaces(size) : acrossPlaces(size)

  const placeOf = (model: Model) => {
    const isOpen = model.openness !== 'closed'
    const { slot, level } = (isOpen ? stacks.open : stacks.closed).get(model.id) ?? { slot: 0, level: 0 }
    return place.square(slot, level, isOpen)
  }
  const squares = models.map((model) => drawSquare(model, ...placeOf(model), { ...options, locale, prefix }))
  const marked = models.filter((model) => restsOnMemory(model, treeFields))
  const stars = marked.map((model) => {
    const [x, y] = placeOf(model)
    return element('text', { class: 'between star', x: x + square, y: y + 8 }, '*')
  })
  const present = new Set<Architecture>(models.map((model) => model.architecture))
  const signs = architectures.filter((architecture) => present.has(architecture))
  const legend = treeLegend({ locale, width: place.width, top: place.height, signs, products: true })
  const notes = drawingNotes({
    ...{ locale, width: place.width, dataAsOf: options.dataAsOf, top: place.height + legend.height },
    hasFills: true,
    isMarked: marked.length > 0,
  })
  const height = place.height + legend.height + notes.height

  return frame(
    {
      width: place.width,
      height,
      prefix,
      locale,
      kind: 'releases',
      title: words.releaseTitle,
      description: say(words.releaseSummary, { open: open.length, closed: closed.length }),
      ...(options.styles ? { styles: options.styles } : {}),
    },
    element('g', { 'aria-hidden': 'true' }, ...axis(span.years, place, words)),
    ...squares,
    // Over the squares beside them.
    element('g', { 'aria-hidden': 'true' }, ...stars),
    legend.svg,
    notes.svg,
  )
}

function axis(years: readonly number[], place: Places, words: ReturnType<typeof atlasWords>): string[] {
  const name = ([x, y, className]: [number, number, string], text: string) =>
    element('text', { x, y, class: className || undefined }, escapeHtml(text))
  return [
    element('path', { class: 'grid', d: place.line }),
    ...years.map((year, i) => {
      const [x, y] = place.year(i)
      return element('text', { class: 'muted between', x, y }, `${year}`)
    }),
    name(place.names.open, words.openAbove),
    name(place.names.closed, words.closedBelow),
  ]
}

function drawSquare(
  model: Model,
  x: number,
  y: number,
  options: ChartOptions & { prefix: string; locale: Locale },
): string {
  const says = describeModel(model, options.locale)
  return element(
    'a',
    { href: options.href(model.id), class: modelClasses(model), 'aria-label': says },
    element('title', {}, escapeHtml(says)),
    element('rect', {
      class: 'box',
      x,
      y,
      width: square,
      height: square,
      rx: model.kind === 'product' ? square / 2 : 2,
    }),
    element('path', { class: 'sign', d: signPath(model.architecture, x + square / 2, y + square / 2) }),
  )
}
