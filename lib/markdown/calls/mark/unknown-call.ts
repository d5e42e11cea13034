import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ShortcodeSpec, Spot } from '../../../record/parsed-post'
import { writeSpot } from '../../../record/spot'
import type { ShortcodeCall } from '../read/shortcode-nodes'
import { callPlace } from './call-place'
import { figureContent } from './figure-call'
import type { MarkedCall } from './marked-call'
import { readSaid } from './unknown-params'

/**
 * How a shortcode that nobody knows is read. Its template would say whether it makes words or a block; here its place
 * does: what has its lines to itself is a block, what stands in a sentence stays in it.
 */
export function unknownSpec(body: string, call: ShortcodeCall): ShortcodeSpec {
  const inner = call.inner === null ? '' : body.slice(call.inner[0]?.start ?? 0, call.inner.at(-1)?.end ?? 0)
  return { inner: 'markdown', block: /\n\s*\n/.test(inner) || isBlock(body, call), as: 'as-it-is' }
}

function isBlock(body: string, { name, params, start, end }: ShortcodeCall): boolean {
  const place = callPlace(body, start, end)
  return place === 'apart' || (place === 'in-paragraph' && readSaid(name, params, false).pictures.length > 0)
}

/** What an unknown call shows: its pictures, a link where it names an address, its words, and what stands between its tags. */
export function unknownContent(
  { name, params, spec }: MarkedCall,
  written: readonly ElementContent[],
  place: Spot,
): ElementContent[] {
  const content = written.filter((node) => !isBlank(node))
  const said = readSaid(name, params, content.length > 0)
  const isLine = content.every(isPhrasing)
  const line = isLine ? [...written] : []
  const words = said.words.join(' ')
  const [first, ...more] = said.addresses
  const position = { start: place, end: place }
  const link = (href: string, children: ElementContent[]): Element => ({
    ...h('a', { href }, children),
    position,
  })
  const links = more.flatMap((href): ElementContent[] => [text(' '), link(href, [text(href)])])

  if (said.pictures.length > 0 && !spec.block) {
    const images = said.pictures.map((src): Element => ({ ...h('img', { src, alt: said.alt }, []), position }))
    const shown = [...images, ...(words ? [text(` ${words}`)] : [])]
    return [...(first ? [link(first, shown)] : shown), ...spaced(shown, written), ...links]
  }
  if (said.pictures.length > 0) {
    const alt = said.alt || words
    const caption = [...(words ? [text(words)] : []), ...spaced(words ? [text(words)] : [], line)]
    const parts = caption.length > 0 ? [h('gaji-part', { name: 'caption' }, caption)] : []
    const figures = said.pictures.map((src, at) =>
      figure(
        figureContent(
          { src, ...(alt ? { alt } : {}), ...(first ? { link: first } : {}) },
          at === 0 ? parts : [],
          place,
        ),
      ),
    )
    return [...figures, ...(isLine ? [] : written), ...more.map((href) => paragraph([link(href, [text(href)])]))]
  }
  const label = words || said.alt
  if (first) {
    const shown = content.length > 0 && isLine ? spaced(label ? [text(label)] : [], line) : []
    const inside: ElementContent[] =
      shown.length > 0 ? [...(label ? [text(label)] : []), ...shown] : [text(label || first)]
    const all = [link(first, inside), ...links]
    return spec.block ? [paragraph(all), ...(isLine ? [] : written)] : [...all, ...(isLine ? [] : written)]
  }
  const start = label ? [text(label)] : []
  if (!spec.block) return [...start, ...spaced(start, written)]
  if (isLine) return content.length + start.length > 0 ? [paragraph([...start, ...spaced(start, line)])] : []
  return [...(label ? [paragraph([h('strong', {}, start)])] : []), ...written]

  function figure(children: ElementContent[]): Element {
    const properties = { name, as: 'figure', params: '[]', ordinal: 0, place: writeSpot(place) }
    return h('gaji-shortcode', { ...properties, block: true, form: '<' }, children)
  }
}

const phrasing = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

function isPhrasing(node: ElementContent): boolean {
  if (node.type !== 'element') return true
  return node.tagName === 'gaji-shortcode' ? node.properties.block !== true : phrasing.has(node.tagName)
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** After other words there is a gap. */
function spaced(before: readonly ElementContent[], nodes: readonly ElementContent[]): ElementContent[] {
  return before.length > 0 && nodes.some((node) => !isBlank(node)) ? [text(' '), ...nodes] : [...nodes]
}

function paragraph(children: ElementContent[]): Element {
  return h('p', {}, children)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
