import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Fault, Problem } from '../base/problems'
import type { ParsedPost, RefCall, Spot } from '../record/parsed-post'
import type { ResolvedAddress, ResolvedImage } from '../record/resolved'
import type { ShortcodeParams } from '../record/shortcode-params'
import { readSpot, writeSpot } from '../record/spot'
import { type AddressCall, readWaitingAddress } from './calls/place/waiting-address'
import { unsafeAddress } from './html/safe-address'
import { isNoteLink } from './result/is-note-link'

/** What a page knows of the rest of the site. A resolver returns the address as it is to appear in HTML. */
export type ResolveContext = {
  file: string
  resolveLink(href: string, place: Spot): ResolvedAddress
  resolveRef(call: RefCall): ResolvedAddress
  /** `[[글#제목]]` */
  resolveWikilink(target: string): ResolvedAddress
  /** `![[그림.png]]`: an address as its author could have written it */
  resolveEmbed(target: string): { src: string; fault?: Fault }
  /** `written`: the author's own attributes */
  resolveImage(src: string, place: Spot, written: Properties): ResolvedImage
  /** the pictures beside the page that a pattern like `gallery/*` names, in order */
  listImages?(pattern: string): string[]
  /** the files that are served beside the page */
  listFiles?(): { href: string; title: string }[]
  /** `{{< param "x" >}}`: a field of the page, else of the site; null where there is none */
  resolveParam(key: string): string | null
}

/**
 * Fills in what depends on other files, after the cache: addresses, sizes of pictures, parameters. The parsed
 * post is left as it was.
 */
export function resolvePost(
  parsed: Pick<ParsedPost, 'tree'>,
  context: ResolveContext,
): { tree: Root; problems: Problem[] } {
  const problems: Problem[] = []
  const tree: Root = { type: 'root', children: resolveAll(parsed.tree.children as ElementContent[]) }
  return { tree, problems }

  function resolveAll(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node) => (node.type === 'element' ? resolveElement(node) : [node]))
  }

  function resolveElement(node: Element): ElementContent[] {
    const { data: _data, ...bare } = node
    const properties = { ...node.properties }
    const place = placeOf(node)
    if (node.tagName === 'gaji-shortcode') {
      const text = textOf(String(properties.name), JSON.parse(String(properties.params)), place)
      if (text !== null) return text === '' ? [] : [{ type: 'text', value: text }]
    }
    if (typeof properties.href === 'string' && !isNoteLink(node)) {
      delete properties.href
      Object.assign(properties, resolveHref(String(node.properties.href), place))
    }
    if (node.tagName === 'img' && typeof properties.src === 'string') {
      const listed = properties.src.includes('*') ? (context.listImages?.(properties.src) ?? []) : []
      if (listed.length > 0)
        return listed.flatMap((src) => resolveElement({ ...node, properties: { ...properties, src } }))
      const found = whole(properties.src, place, 'image')
      if (!found) return [{ type: 'text', value: String(properties.alt ?? '') }]
      const image = context.resolveImage(found.address, place, properties)
      note(image.fault, place, 'error')
      for (const warning of image.warnings ?? []) note(warning, place, 'warning')
      Object.assign(properties, image.properties, { src: image.src })
      // Looked into later, and what is found there has its place here.
      if (image.properties?.picture !== undefined) properties.place = writeSpot(place)
    }
    const files = isAttachments(properties) ? (context.listFiles?.() ?? []) : []
    const listed = files.length > 0 ? [partOf('files', linkList(files))] : []
    return [{ ...bare, properties, children: [...listed, ...resolveAll(node.children)] }]
  }

  function resolveHref(href: string, place: Spot): Properties {
    const found = whole(href, place, 'link')
    if (!found) return {}
    // What a ref gives is final; everything else is an address of the author's.
    const link: ResolvedAddress = found.isRef ? { href: found.address } : context.resolveLink(found.address, place)
    note(link.fault, place, 'warning')
    return link.external ? { href: link.href, rel: ['noopener', 'noreferrer'] } : { href: link.href }
  }

  /** An address with its calls answered; null where it turns out to be one that never passes. */
  function whole(address: string, place: Spot, kind: 'link' | 'image'): { address: string; isRef: boolean } | null {
    const parts = readWaitingAddress(address)
    if (!parts) return { address, isRef: false }
    const [first, ...rest] = withAnchor(parts)
    const isRef = typeof first === 'object' && /^(?:ref|relref|wikilink)$/.test(first.name)
    const texts = [first ?? '', ...rest].map((part) =>
      typeof part === 'string' ? part : (textOf(part.name, part.params, part.place ?? place) ?? ''),
    )
    // What was written stays, without an address.
    if (typeof first === 'object' && /^(?:wikilink|embed)$/.test(first.name) && texts[0] === '') return null
    const unsafe = unsafeAddress(texts.join(''), kind)
    if (unsafe) note({ code: `unsafe-${kind}`, canShow: true, ...unsafe }, place, 'error')
    return unsafe ? null : { address: texts.join(''), isRef }
  }

  /** Of the shortcodes that are nothing but text; null for the others. */
  function textOf(name: string, params: ShortcodeParams, place: Spot): string | null {
    if (name === 'ref' || name === 'relref') {
      const target = context.resolveRef({ name, params, place })
      note(target.fault, place, 'error')
      return target.href
    }
    if (name === 'wikilink' || name === 'embed') return meant(name, String((params as string[])[0]), place)
    if (name !== 'param') return null
    const key = String((Array.isArray(params) ? params[0] : params.name) ?? '')
    const value = context.resolveParam(key)
    if (value === null) {
      note(
        {
          code: 'missing-param',
          message: `param "${key}" not found`,
          remedy: `add ${key} to the front matter`,
          canShow: true,
        },
        place,
        'error',
      )
    }
    return value ?? ''
  }

  function meant(name: 'wikilink' | 'embed', target: string, place: Spot): string {
    const link = name === 'wikilink' ? context.resolveWikilink(target) : null
    const picture = name === 'embed' ? context.resolveEmbed(target) : null
    note(link?.fault ?? picture?.fault, place, 'error')
    return link?.href ?? picture?.src ?? ''
  }

  function note(fault: Fault | undefined, place: Spot, severity: Problem['severity']) {
    if (fault) problems.push({ file: context.file, ...place, severity, ...fault })
  }
}

/** `{{< relref "a" >}}#b` asks for the anchor as `{{< relref "a#b" >}}` does. */
function withAnchor(parts: readonly (string | AddressCall)[]): (string | AddressCall)[] {
  const [call, anchor] = parts
  if (parts.length !== 2 || typeof call !== 'object' || typeof anchor !== 'string' || !anchor.startsWith('#'))
    return [...parts]
  const params = Array.isArray(call.params)
    ? [`${call.params[0]}${anchor}`, ...call.params.slice(1)]
    : { ...call.params, path: `${call.params.path}${anchor}` }
  return [{ ...call, params }]
}

function placeOf(node: Element): Spot {
  return node.data?.place ?? readSpot(node.properties.place)
}

function isAttachments({ name, as, calls, shownAs }: Properties): boolean {
  return String(shownAs ?? calls ?? as ?? name).toLowerCase() === 'attachments'
}

function partOf(name: string, content: Element): Element {
  return { type: 'element', tagName: 'gaji-part', properties: { name }, children: [content] }
}

function linkList(links: readonly { href: string; title: string }[]): Element {
  const items = links.map(({ href, title }): Element => {
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value: title }],
    }
    return { type: 'element', tagName: 'li', properties: {}, children: [link] }
  })
  return { type: 'element', tagName: 'ul', properties: {}, children: items }
}
