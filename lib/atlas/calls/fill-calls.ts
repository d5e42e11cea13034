import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Problem } from '../../base/problems'
import type { ShortcodeParams } from '../../record/shortcode-params'
import { readSpot } from '../../record/spot'
import { countModels } from '../facts/count-models'
import { type FactFault, modelFact, unknownModel } from '../facts/facts'
import type { Atlas, Locale } from '../record/types'
import { pageWords } from '../words/words'
import { checkFigure, figureFallback, isMaskCall } from './figure-calls'
import { isModelCall, knownParameters, type modelCallNames, namedParameters } from './model-calls'

export type FillOptions = {
  /** null: the site has no atlas and names none */
  atlas: Atlas | null
  locale: Locale
  file: string
  /** address of a model's page, and of the tree; encoded and with the base path */
  href: (id: string | null) => string
  /** told of each model that a call names */
  onModel?: (id: string) => void
}

/**
 * Answers what a post asks of the atlas: facts and counts become text, drawings become figures with their captions and
 * with what a feed can show in their place. Each slip is an error at the call. Changes the tree.
 */
export function fillModelCalls(tree: Root, options: FillOptions): Problem[] {
  const problems: Problem[] = []
  let count = 0
  tree.children = fillAll(tree.children as ElementContent[])
  return problems

  function fillAll(nodes: readonly ElementContent[]): ElementContent[] {
    return joinTexts(nodes.flatMap((node) => (node.type === 'element' ? fill(node) : [node])))
  }

  function fill(node: Element): ElementContent[] {
    const call = callOf(node)
    if (!call) {
      node.children = fillAll(node.children)
      return [node]
    }
    const { name, params } = call
    const values = namedParameters(name, params)
    const stranger = Object.keys(values).find((key) => !knownParameters(name).includes(key))
    if (stranger) {
      fault(call.place, {
        code: 'unknown-shortcode-parameter',
        message: `shortcode "${name}" has no parameter "${stranger}"`,
        remedy: `known are ${knownParameters(name).join(', ')}`,
      })
    }
    const { atlas, locale } = options
    if (!atlas && !isMaskCall(name)) {
      fault(call.place, {
        code: 'no-atlas',
        message: `shortcode "${name}" needs an atlas of models`,
        remedy: 'add content/models, or name one in the configuration: [params.gaji] atlas = "https://…"',
      })
      return [problemBox(name)]
    }
    if (atlas && name === 'model-fact') return fact(atlas, values, call.place)
    if (atlas && name === 'model-count') {
      const count = countModels(atlas, values)
      if (typeof count === 'number') return [text(count.toLocaleString(locale))]
      fault(call.place, count)
      return [problemBox(name)]
    }
    const wrong = checkFigure(name, values, atlas)
    if (wrong) {
      fault(call.place, wrong)
      return [problemBox(name)]
    }
    if (name === 'model-card') options.onModel?.(values.model ?? '')
    const drawing: Element = {
      type: 'element',
      tagName: 'gaji-shortcode',
      properties: { name, params: JSON.stringify(values), ordinal: ++count, place: call.place },
      children: figureFallback(name, values, options),
    }
    if (name === 'model-card') return [drawing]
    return [figure(drawing, captionOf(node, values))]
  }

  function fact(atlas: Atlas, values: Record<string, string>, place: string): ElementContent[] {
    const { model = '', field = 'name', size } = values
    const found = atlas.byId.has(model)
      ? modelFact(atlas, model, field, options.locale, size)
      : unknownModel(atlas, model)
    if ('code' in found) {
      fault(place, found)
      return [problemBox('model-fact')]
    }
    options.onModel?.(model)
    if (!found.fromMemory) return [text(found.text)]
    const mark = h('small', { className: ['from-memory'] }, [text(pageWords(options.locale).unchecked)])
    return [text(`${found.text} `), mark]
  }

  function fault(place: string, { code, message, remedy }: FactFault): void {
    problems.push({ file: options.file, ...readSpot(place), severity: 'error', code, message, remedy, canShow: true })
  }
}

type Call = { name: (typeof modelCallNames)[number]; params: ShortcodeParams; place: string }

/** A shortcode of ours, or the component that means the same in `.mdx`. */
function callOf({ tagName, properties }: Element): Call | null {
  if (tagName === 'gaji-shortcode') {
    const name = String(properties.name).toLowerCase()
    if (!isModelCall(name)) return null
    return { name, params: JSON.parse(String(properties.params)), place: String(properties.place) }
  }
  const name = String(properties.calls)
  if (tagName !== 'gaji-component' || !isModelCall(name)) return null
  const { component: _c, calls: _n, shownAs: _s, href: _h, place, ...rest } = properties
  const params = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]))
  return { name, params, place: String(place ?? '1:1') }
}

/** In its place, where the run was told to keep going. */
function problemBox(name: string): Element {
  return h('span', { className: ['problem-box'], role: 'note' }, [text(`{{< ${name} >}}`)])
}

function captionOf(node: Element, values: Record<string, string>): ElementContent[] {
  const part = node.children.find((child) => child.type === 'element' && child.properties.name === 'caption')
  if (part?.type === 'element') return part.children
  return values.caption ? [text(values.caption)] : []
}

function figure(drawing: Element, caption: ElementContent[]): Element {
  const words = caption.length > 0 ? [h('figcaption', {}, [h('p', {}, caption)])] : []
  return h('figure', { className: ['atlas-figure'] }, [drawing, ...words])
}

/** So that a name and what a fact adds to it are read as one. */
function joinTexts(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + node.value)
    else joined.push(node)
  }
  return joined
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
