import { escapeHtml } from '../../../base/text/escape-html'
import { describeModel, nameInDrawing, treeFields } from '../../facts/describe-model'
import type { Dot, Edge, Layout } from '../../layout/types'
import { branchClass } from '../../style/atlas-styles'
import { element } from '../../style/svg'
import { modelClasses } from '../model-classes'
import { modelGlyph } from '../model-glyph'
import type { TreeOptions } from './tree-options'
import { drawTail } from './tree-tail'

type TwigOptions = TreeOptions & { locale: string }

/**
 * A model with its branch, and in the same group all that grows out of it: so a style sheet alone finds the ancestors
 * and the descendants of what is pointed at. Every model is a link with its facts as its name.
 */
export function drawTwigs({ dots, edges }: Layout, options: TwigOptions): string {
  const children = new Map<string | undefined, Dot[]>()
  for (const dot of dots) children.set(dot.parent, [...(children.get(dot.parent) ?? []), dot])
  const ways = new Map<string, Edge[]>()
  for (const edge of edges) ways.set(edge.to, [...(ways.get(edge.to) ?? []), edge])
  const draw = (dot: Dot): string => {
    const own = ways.get(dot.model.id) ?? []
    const inner = (children.get(dot.model.id) ?? []).map(draw)
    const branches = own.filter(({ part }) => part === 'tree').map((edge) => drawEdge(edge, dot, options))
    return element('g', { class: 'twig' }, ...branches, drawModel(dot, own, options), ...inner)
  }
  return (children.get(undefined) ?? []).map(draw).join('')
}

/** Around one model all of its own relations show; elsewhere further parents wait for focus. */
function drawModel(dot: Dot, ways: readonly Edge[], options: TwigOptions): string {
  const { model, x, y, name } = dot
  const crossing = ways.filter(({ part }) => part === 'cross').map((edge) => drawEdge(edge, dot, options))
  const tail = options.tails?.get(model.id)
  return (
    element(
      'a',
      {
        href: options.href(model.id),
        class: modelClasses(model, options),
        'aria-label': describeModel(model, options.locale),
        'aria-current': options.here === model.id && 'page',
      },
      ...crossing,
      modelGlyph(model, x, y),
      element('text', { class: 'name', x: name.x, y: name.y + 12 }, escapeHtml(nameInDrawing(model, treeFields))),
    ) + (tail ? drawTail(dot, tail) : '')
  )
}

function drawEdge({ evidence, relation, part, from, path, thickness }: Edge, dot: Dot, options: TwigOptions): string {
  const classes = ['edge', branchClass[dot.model.architecture]]
  if (evidence !== 'stated') classes.push(evidence)
  if (relation === 'distilled-from') classes.push('distilled')
  if (part === 'cross') classes.push(from === options.here || dot.model.id === options.here ? 'also' : 'cross')
  if (options.highlight && !options.highlight.has(dot.model.id)) classes.push('dim')
  return element('path', { class: classes.join(' '), d: path, 'stroke-width': part === 'tree' && thickness })
}
