import { escapeHtml } from '../../base/text/escape-html'
import { say } from '../../words/words'
import { restsOnMemory, treeFields } from '../facts/describe-model'
import { hatchPatterns, modelBox } from '../layout/model-box'
import type { Edge, Layout } from '../layout/types'
import { yearOf } from '../record/dates'
import { type Architecture, architectures, type Locale } from '../record/types'
import { branchClass } from '../style/atlas-styles'
import { element, frame } from '../style/svg'
import { atlasWords } from '../words/words'
import { drawingNotes } from './drawing-notes'
import { treeLegend } from './tree-legend'

export type TreeOptions = {
  locale?: Locale
  /** address of a model's page, encoded and with the base path */
  href: (id: string) => string
  /** YYYY-MM, shown in the drawing */
  dataAsOf: string
  /** before ids; needed where a page has two drawings */
  prefix?: string
  /** the page's own title for a part of the tree */
  title?: string
  highlight?: ReadonlySet<string>
  here?: string
  legend?: boolean
  /** of a file of its own, which no page's style sheet reaches */
  styles?: string
  /** how to cite it, for a file of its own */
  credit?: string
}

/** in pixels: a drawing of two boxes still has room for its notes */
const narrowestFrame = 300

/** The tree as SVG: classes only, every model a link with its facts as its name, in date order for the keyboard. */
export function treeSvg(layout: Layout, options: TreeOptions): string {
  const locale = options.locale ?? 'ko'
  const prefix = options.prefix ?? 'tree'
  const words = atlasWords(locale)
  const branchOf = new Map(layout.boxes.map((box) => [box.model.id, branchClass[box.model.architecture]]))
  const present = new Set<Architecture>(layout.boxes.map((box) => box.model.architecture))
  const down = layout.direction === 'down'
  // Around one model all of its own relations show; elsewhere further parents wait for focus.
  const waits = ({ part, from, to }: Edge) => part === 'cross' && from !== options.here && to !== options.here
  const drawEdge = (edge: Edge) => element('path', { class: edgeClass(edge, branchOf.get(edge.to)), d: edge.path })

  // With a model in focus all its ways show, the drawn ones once more over what crosses them.
  const ways = new Map<string, string>()
  for (const edge of layout.edges) {
    const way = element('path', { class: edgeClass(edge, branchOf.get(edge.to), true), d: edge.path })
    ways.set(edge.to, (ways.get(edge.to) ?? '') + way)
  }
  const width = Math.max(layout.width, narrowestFrame)
  const legend =
    options.legend === false
      ? { svg: '', height: 0 }
      : treeLegend({
          prefix,
          locale,
          width: layout.width,
          top: layout.height + 4,
          signs: down ? architectures.filter((architecture) => present.has(architecture)) : [],
        })
  const notes = drawingNotes({
    ...{ locale, width, dataAsOf: options.dataAsOf, axis: axisNote(layout, locale) },
    top: layout.height + legend.height,
    hasFills: options.legend !== false,
    isMarked: layout.boxes.some(({ model }) => restsOnMemory(model, treeFields)),
    credit: options.credit,
  })
  const height = layout.height + legend.height + notes.height
  const from = layout.boxes[0]?.model.date ?? options.dataAsOf
  const to = layout.boxes.at(-1)?.model.date ?? options.dataAsOf

  return frame(
    {
      width,
      height,
      prefix,
      locale,
      kind: `tree ${layout.direction}`,
      title: options.title ?? words.treeTitle,
      description: say(words.treeSummary, { from: yearOf(from), to: yearOf(to), count: layout.boxes.length }),
      ...(options.styles ? { styles: options.styles } : {}),
    },
    hatchPatterns(prefix, present),
    element('g', { 'aria-hidden': 'true' }, gridLines(layout), ...laneNames(layout)),
    element('g', { 'aria-hidden': 'true' }, ...layout.edges.filter((edge) => !waits(edge)).map(drawEdge)),
    ...layout.boxes.map((box) =>
      modelBox(box, ways.get(box.model.id) ?? '', { ...options, locale, prefix, withSign: down }),
    ),
    legend.svg,
    notes.svg,
  )
}

function edgeClass(edge: Edge, branch = '', waits = false): string {
  const classes = ['edge', branch]
  if (edge.evidence !== 'stated') classes.push(edge.evidence)
  if (edge.relation === 'distilled-from') classes.push('distilled')
  if (waits) classes.push('cross')
  return classes.join(' ')
}

function gridLines(layout: Layout): string {
  const across = layout.direction === 'across'
  const lines = layout.years.map(({ at }) => (across ? `M${at} 0V${layout.height}` : `M0 ${at}H${layout.width}`))
  const names = layout.years.flatMap(({ label }) => {
    const text = (y: number) => element('text', { class: 'muted', x: label.x, y }, label.text)
    return across ? [text(label.y + 12), text(layout.height - 6)] : [text(label.y + 12)]
  })
  return element('path', { class: 'grid', d: lines.join('') }) + names.join('')
}

function laneNames(layout: Layout): string[] {
  if (layout.direction === 'down') return []
  return layout.lanes.map((lane) =>
    element(
      'text',
      { class: `lane ${branchClass[lane.architecture]}`, x: lane.x, y: lane.y + 15 },
      escapeHtml(lane.text),
    ),
  )
}

function axisNote(layout: Layout, locale: Locale): string {
  const words = atlasWords(locale)
  const months = Math.ceil(layout.slip / layout.pixelsPerMonth)
  return months > 0 ? say(words.slipNote, { months }) : words.timeAxis
}
