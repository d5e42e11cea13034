import { escapeHtml } from '../../base/text/escape-html'
import { describeModel, nameInDrawing, treeFields } from '../facts/describe-model'
import { yearOf } from '../record/dates'
import { type Architecture, architectures, type Locale, type Model, type Openness } from '../record/types'
import { branchClass } from '../style/atlas-styles'
import { element } from '../style/svg'
import { signWidth } from './layout-down'
import type { Box } from './types'

export const opennessClass: Record<Openness, string> = { 'open-source': 'os', 'open-weights': 'ow', closed: 'cl' }

export type BoxOptions = {
  prefix: string
  locale: Locale
  href: (id: string) => string
  /** others are drawn faint */
  highlight?: ReadonlySet<string> | undefined
  /** the model a page is about */
  here?: string | undefined
}

/** Classes to filter by: branch, openness, year, country, "named in the article". */
export function modelClasses(model: Model, options: Pick<BoxOptions, 'here' | 'highlight'> = {}): string {
  return [
    branchClass[model.architecture],
    opennessClass[model.openness],
    `y${yearOf(model.date)}`,
    model.country ? `c-${model.country.toLowerCase()}` : '',
    model.seed ? 'seed' : '',
    options.here === model.id ? 'here' : '',
    options.highlight && !options.highlight.has(model.id) ? 'dim' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** A model as a link: its box, its name and the ways to its further parents, which show on focus. */
export function modelBox(box: Box, crossLinks: string, options: BoxOptions & { withSign: boolean }): string {
  const { model, x, y, width, height } = box
  const round = model.kind === 'product' ? height / 2 : 3
  const sign = options.withSign ? signWidth : 0
  return element(
    'a',
    {
      href: options.href(model.id),
      class: modelClasses(model, options),
      'aria-label': describeModel(model, options.locale),
      'aria-current': options.here === model.id && 'page',
    },
    crossLinks,
    element('rect', { class: 'box', x, y, width, height, rx: round, fill: hatchOf(model, options.prefix) }),
    ...(model.architecture === 'moe-decoder'
      ? [
          element('rect', {
            class: 'box inner',
            x: x + 2,
            y: y + 2,
            width: width - 4,
            height: height - 4,
            rx: round - 1,
          }),
        ]
      : []),
    ...(sign > 0 ? [element('path', { class: 'sign', d: signPath(model.architecture, x + 9, y + height / 2) })] : []),
    element(
      'text',
      { class: 'name', x: x + (width + sign) / 2, y: y + height / 2 + 4 },
      escapeHtml(nameInDrawing(model, treeFields)),
    ),
  )
}

/** Open weights are hatched, which only an attribute can say: a stylesheet would look for the pattern in itself. */
export function hatchOf(model: Pick<Model, 'openness' | 'architecture'>, prefix: string): string | undefined {
  return model.openness === 'open-weights' ? `url(#${prefix}-${branchClass[model.architecture]})` : undefined
}

export function hatchPatterns(prefix: string, present: ReadonlySet<Architecture>): string {
  const patterns = architectures
    .filter((architecture) => present.has(architecture))
    .map((architecture) => hatchPattern(`${prefix}-${branchClass[architecture]}`, branchClass[architecture]))
  return element('defs', {}, ...patterns, hatchPattern(`${prefix}-key`, 'key'))
}

function hatchPattern(id: string, name: string): string {
  return element(
    'pattern',
    { id, class: `hatch ${name}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: 6, height: 6 }),
    element('path', { d: 'M-1 1L1-1M0 6L6 0M5 7L7 5' }),
  )
}

/** A sign per branch, so that colour is not the only mark: eight pixels around a middle. */
export function signPath(architecture: Architecture, x: number, y: number): string {
  const shapes: Record<Architecture, string> = {
    'static-embedding': 'm-4-4h8v8h-8z',
    recurrent: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0zm2.5 0a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1-3 0z',
    'encoder-only': 'm4-4v8l-8-4z',
    'encoder-decoder': 'm0-5l5 5l-5 5l-5-5z',
    'decoder-only': 'm-4-4l8 4l-8 4z',
    'moe-decoder': 'm-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
  }
  return `M${x} ${y}${shapes[architecture]}`
}
