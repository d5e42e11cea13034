import { say } from '../../../words/words'
import { restsOnMemory, treeFields } from '../../facts/describe-model'
import type { Layout } from '../../layout/types'
import { yearOf } from '../../record/dates'
import { type Architecture, architectures } from '../../record/types'
import { element, frame } from '../../style/svg'
import { atlasWords } from '../../words/words'
import { drawingNotes } from '../drawing-notes'
import { treeAxis } from './tree-axis'
import { treeLegend } from './tree-legend'
import type { TreeOptions } from './tree-options'
import { drawTwigs } from './tree-twig'

/** in pixels: a drawing of two dots still has room for its notes */
const narrowestFrame = 300

/** The tree as SVG, by classes only. */
export function treeSvg(layout: Layout, options: TreeOptions): string {
  const locale = options.locale ?? 'ko'
  const prefix = options.prefix ?? 'tree'
  const words = atlasWords(locale)
  const present = new Set<Architecture>(layout.dots.map(({ model }) => model.architecture))
  const width = Math.max(layout.width, narrowestFrame)
  const nothing = { svg: '', height: 0 }
  const legend =
    options.legend === false
      ? nothing
      : treeLegend({
          ...{ locale, width, top: layout.height + 4, lines: true },
          signs: architectures.filter((architecture) => present.has(architecture)),
          products: layout.dots.some(({ model }) => model.kind === 'product'),
        })
  const notes =
    options.notes === false
      ? nothing
      : drawingNotes({
          ...{ locale, width, dataAsOf: options.dataAsOf },
          axis: [
            layout.direction === 'down' ? words.lineAxis : words.timeAxis,
            ...(layout.skips ? [words.skipNote] : []),
          ],
          top: layout.height + legend.height,
          hasFills: options.legend !== false,
          isMarked: layout.dots.some(({ model }) => restsOnMemory(model, treeFields)),
          credit: options.credit,
        })
  const from = layout.dots[0]?.model.date ?? options.dataAsOf
  const to = layout.dots.at(-1)?.model.date ?? options.dataAsOf

  return frame(
    {
      ...{ width, prefix, locale },
      height: layout.height + legend.height + notes.height,
      kind: `tree ${layout.direction}`,
      title: options.title ?? words.treeTitle,
      description: say(words.treeSummary, { from: yearOf(from), to: yearOf(to), count: layout.dots.length }),
      ...(options.styles ? { styles: options.styles } : {}),
    },
    element('g', { 'aria-hidden': 'true' }, treeAxis(layout)),
    drawTwigs(layout, { ...options, locale }),
    legend.svg,
    notes.svg,
  )
}
