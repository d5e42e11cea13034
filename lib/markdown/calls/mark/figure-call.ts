import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { inlineText } from '../../../base/text/plain-text'
import type { Spot } from '../../../record/parsed-post'
import type { ShortcodeParams } from '../../../record/shortcode-params'

/** How themes name what Hugo's figure calls by one name. */
const otherNames: Record<string, string[]> = { src: ['url', 'image', 'name', 'path', 'file'], link: ['href'] }
/** `{{< img "a.png" "words" >}}` */
const positions: Record<string, number> = { src: 0, alt: 1 }

/** What stands in a `figure`: the picture, maybe linked, and its caption. The caption is Markdown, also in the alt text. */
export function figureContent(params: ShortcodeParams, parts: readonly Element[], place: Spot): ElementContent[] {
  const given = (name: string) => {
    const values = Array.isArray(params)
      ? [params[positions[name] ?? -1]]
      : [name, ...(otherNames[name] ?? [])].map((key) => params[key])
    const value = values.find((candidate) => candidate !== undefined && candidate !== '')
    return value === undefined ? undefined : String(value)
  }
  const isDecorative = !Array.isArray(params) && params.alt === ''
  const part = (name: string) => parts.find((node) => node.properties.name === name)
  const caption = part('caption')
  const position = { start: place, end: place }
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: defined({
      src: given('src') ?? '',
      // Written out empty, it is the author's word that the picture says nothing.
      ...(isDecorative ? { alt: '', role: 'presentation' } : { alt: given('alt') ?? (caption && inlineText(caption)) }),
      width: given('width'),
      height: given('height'),
      loading: given('loading'),
    }),
    children: [],
    position,
  }
  const link = given('link')
  const properties = defined({ href: link, target: given('target'), rel: given('rel')?.split(' ') })
  const picture: Element = link ? { type: 'element', tagName: 'a', properties, children: [image], position } : image

  const title = given('title')
  const lines: Element[] = []
  // Hugo's h4 would stand in the page's outline.
  if (title) lines.push(h('p', {}, [h('strong', {}, [{ type: 'text', value: title }])]))
  const attribution = part('attr')?.children ?? []
  const source = given('attrlink')
  const credit =
    attribution.length > 0 && source ? [{ ...h('a', { href: source }, attribution), position }] : attribution
  const gap: ElementContent[] = caption && credit.length > 0 ? [{ type: 'text', value: ' ' }] : []
  const words = [...(caption?.children ?? []), ...gap, ...credit]
  if (words.length > 0) lines.push(h('p', {}, words))
  return lines.length > 0 ? [picture, h('figcaption', {}, lines)] : [picture]
}

function defined(properties: Record<string, string | string[] | undefined>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties
}
