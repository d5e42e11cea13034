import type { Element, Nodes } from 'hast'
import { parseUrl } from '../../base/text/addresses'
import { visit } from '../../base/visit'
import { embedOf, type Privacy } from '../../record/embeds/embeds'
import type { ShortcodeParams } from '../../record/shortcode-params'

/** Origins of other sites whose pictures a page shows, above its text and in it: its policy must name them. */
export function imageHosts(cover: string | null, tree: Nodes = noText): string[] {
  const inText = sourcesIn(tree, ({ tagName, properties }) => (tagName === 'img' ? String(properties.src) : null))
  return originsOf([...(cover === null ? [] : [cover]), ...inText])
}

/** Origins that the body's frames show once the reader asks for it: its policy must name them. */
export function frameHosts(tree: Nodes, privacy: Privacy): string[] {
  const sources = sourcesIn(
    tree,
    ({ tagName, properties: { name, as, params, calls, shownAs, component: _c, ...attributes } }) => {
      if (tagName === 'gaji-component') return embedOf(String(shownAs ?? calls), texts(attributes), privacy)?.frame
      if (tagName !== 'gaji-shortcode') return null
      const call = JSON.parse(String(params)) as ShortcodeParams
      return embedOf(String(as ?? name).toLowerCase(), call, privacy)?.frame
    },
  )
  return originsOf(sources)
}

const noText: Nodes = { type: 'root', children: [] }

function sourcesIn(tree: Nodes, sourceOf: (element: Element) => string | null | undefined): string[] {
  const sources: string[] = []
  visit(tree, 'element', (element) => {
    const source = sourceOf(element)
    if (source) sources.push(source)
  })
  return sources
}

function originsOf(sources: readonly string[]): string[] {
  const elsewhere = sources.filter((source) => /^https?:/i.test(source)).flatMap((source) => parseUrl(source) ?? [])
  return [...new Set(elsewhere.map(({ origin }) => origin))].sort()
}

function texts(attributes: Element['properties']): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]))
}
