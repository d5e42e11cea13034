import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Spot } from '../../../record/parsed-post'
import { writeSpot } from '../../../record/spot'
import { figureContent } from '../mark/figure-call'
import type { MarkedCall } from '../mark/marked-call'
import { decodeMarkers, splitAtMarkers } from '../mark/markers'
import { unknownContent } from '../mark/unknown-call'
import { addressOfCall, picturesOfCall } from './call-addresses'
import { liftBlocks, withoutBlankEnds, withoutLoneParagraph } from './call-paragraphs'
import { waitingAddress } from './waiting-address'

type Placing = {
  calls: ReadonlyMap<string, MarkedCall>
  spotOf: (offset: number) => Spot
  /** the author's own text, for a call that can't run where it stands */
  sourceOf: (call: MarkedCall) => string
  /** a call in code that can only be shown as text */
  onShownInCode: (call: MarkedCall) => void
}

/**
 * Turns markers into `gaji-shortcode` elements, each with what stands between its tags. Runs when the tree is
 * final, because a marker passes every rule as a letter, and an element wouldn't.
 */
export function placeCalls(root: Root, placing: Placing): Root {
  const inners = new Map<string, Element[]>()
  const content: RootContent[] = []
  for (const node of root.children) {
    if (node.type === 'element' && node.tagName === 'gaji-inner') {
      const marker = String(node.properties.marker)
      inners.set(marker, [...(inners.get(marker) ?? []), node])
    } else if (inners.size === 0) content.push(node)
  }
  return { ...root, children: placeIn(content as ElementContent[], false) }

  function placeIn(nodes: readonly ElementContent[], inCode: boolean): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return placeInText(node.value, inCode)
      if (node.type !== 'element') return [node]
      node.properties = placeInProperties(node.properties)
      const wasEmpty = node.children.length === 0
      node.children = placeIn(node.children, inCode || node.tagName === 'code')
      if (node.tagName !== 'p') return [node]
      return node.children.length === 0 && !wasEmpty ? [] : liftBlocks(node)
    })
  }

  function placeInText(text: string, inCode: boolean): ElementContent[] {
    return splitAtMarkers(text, placing.calls).flatMap((part): ElementContent[] => {
      if (typeof part === 'string') return part ? [{ type: 'text', value: part }] : []
      // A comment says nothing, and neither does an inline shortcode, which Hugo doesn't run by default.
      if (nameOf(part) === 'comment' || part.name.endsWith('.inline')) return []
      if (!inCode || !(part.spec.block || part.spec.as === 'as-it-is')) return [elementOf(part)]
      placing.onShownInCode(part)
      return [{ type: 'text', value: placing.sourceOf(part) }]
    })
  }

  function elementOf(call: MarkedCall): Element {
    const place = placing.spotOf(call.start)
    return {
      type: 'element',
      tagName: 'gaji-shortcode',
      properties: {
        name: call.name,
        params: JSON.stringify(call.params),
        ordinal: call.ordinal,
        place: writeSpot(place),
        block: call.spec.block,
        form: call.form,
        ...(call.spec.as ? { as: call.spec.as } : {}),
        ...(nameOf(call) === 'figure' ? idOf(call) : {}),
        ...addressOfCall(call, place),
      },
      children: contentOf(call),
    }
  }

  function contentOf(call: MarkedCall): ElementContent[] {
    if (call.output !== undefined) {
      const made = inners.get(call.marker)?.flatMap(({ children }) => children) ?? []
      return withoutBlankEnds(placeIn(made, false))
    }
    if (call.spec.inner === 'text') return placeInText(trimText(call.inners[0]?.text ?? ''), false)
    const parts: Element[] = []
    const contents: ElementContent[][] = []
    for (const { properties, children } of inners.get(call.marker) ?? []) {
      const placed = placeIn(children, false)
      if (properties.dataPart === '') contents.push(placed)
      else parts.push(h('gaji-part', { name: String(properties.dataPart) }, withoutLoneParagraph(placed)))
    }
    parts.push(...picturesOfCall(call, placing.spotOf(call.start)))
    if (nameOf(call) === 'figure') return figureContent(call.params, parts, placing.spotOf(call.start))
    if (call.spec.inner === 'columns') {
      return columnsOf(contents).map((children) => h('gaji-column', {}, children))
    }
    const [first = []] = contents
    if (call.spec.as === 'as-it-is') {
      return unknownContent(call, withoutLoneParagraph(first), placing.spotOf(call.start))
    }
    // The fence in a diagram's shortcode is that diagram, not another one inside it.
    const content =
      nameOf(call) === 'mermaid' ? first.flatMap((node) => (isDiagram(node) ? node.children : [node])) : first
    return [...parts, ...(call.spec.block ? content : withoutLoneParagraph(content))]
  }

  /** Addresses wait for the other pages; other attributes show the call as it was typed. */
  function placeInProperties(properties: Properties): Properties {
    const placed = { ...properties }
    for (const [name, value] of Object.entries(properties)) {
      const parts = typeof value === 'string' ? splitAtMarkers(decodeMarkers(value), placing.calls) : []
      if (parts.every((part) => typeof part === 'string')) continue
      placed[name] =
        name === 'href' || name === 'src'
          ? waitingAddress(parts.map((part) => (typeof part === 'string' ? part : addressCall(part))))
          : parts.map((part) => (typeof part === 'string' ? part : asTyped(name, part))).join('')
    }
    return placed
  }

  /** The parameters of a frame are JSON already. */
  function asTyped(property: string, call: MarkedCall): string {
    const source = placing.sourceOf(call)
    return property === 'params' ? JSON.stringify(source).slice(1, -1) : source
  }

  function addressCall({ name, params, start }: MarkedCall) {
    return { name, params, place: placing.spotOf(start) }
  }
}

/** Newer hugo-book writes columns as one list, an item each, where older versions divide by `<--->`. */
function columnsOf(contents: ElementContent[][]): ElementContent[][] {
  const solid = (contents[0] ?? []).filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [list] = solid
  if (contents.length > 1 || solid.length !== 1 || list?.type !== 'element' || list.tagName !== 'ul') return contents
  return list.children.flatMap((item) => (item.type === 'element' ? [item.children] : []))
}

/** A figure can be referred to. */
function idOf({ params }: MarkedCall): Properties {
  return !Array.isArray(params) && params.id ? { id: String(params.id) } : {}
}

/** The name of the component that shows a call. */
function nameOf({ name, spec }: MarkedCall): string {
  return spec.as ?? name.toLowerCase()
}

/** Without the line ends beside the tags. */
function trimText(text: string): string {
  return text.replace(/^\s*\n/, '').trimEnd()
}

function isDiagram(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'gaji-shortcode' && node.properties.as === 'mermaid'
}
