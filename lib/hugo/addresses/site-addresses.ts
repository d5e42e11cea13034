import type { Place, Problem } from '../../base/problems'
import type { SiteConfig } from '../../record/types'
import { logicalPath } from '../text/slug'
import { fileOf, type LanguageSite, type SiteNode } from '../tree/site-node'
import { pageAddress } from './address'
import { isUglySection } from './aliases'
import { expandPermalink, type PermalinkSubject, permalinkPattern, tokensRemedy } from './permalinks'

/** Gives every node of a language its address; what can't be one is reported at `url` or `slug`. */
export function addAddresses(nodes: SiteNode[], site: LanguageSite): Problem[] {
  return nodes.flatMap((node) => addAddress(node, site))
}

function addAddress(node: SiteNode, site: LanguageSite): Problem[] {
  const { page } = node
  const { config } = site
  const problems: Problem[] = []
  const expand = (pattern: string): string | null => {
    const expanded = expandPermalink(pattern, subjectOf(node), config)
    if ('path' in expanded) return expanded.path
    // One of the configuration is told there.
    if (page.fields.url !== pattern) return null
    const message = `"${pattern}" has an unknown token ${expanded.unknownToken}`
    const said = { code: 'unknown-permalink-token', message, remedy: tokensRemedy }
    problems.push({ ...urlPlace(node, 'url', config), severity: 'error', ...said })
    return null
  }
  const { url, slug } = page.fields
  const pattern = permalinkPattern(page.kind, page.path, config)
  const input = {
    kind: page.kind,
    path: node.writtenPath,
    slug,
    url: url?.includes(':') && !/^https?:/i.test(url) ? expand(url) : url,
    permalink: pattern === null || url ? null : expand(pattern),
    isUgly: isUglySection(page.section, config),
    prefix: site.prefix,
  }
  const address = pageAddress(input, config)
  if ('url' in address) {
    page.url = address.url
    node.directory = address.directory
    return problems
  }
  // The other faults are told where the fields are read.
  if (address.fault === 'query') {
    const message = `"url" ${JSON.stringify(url)} holds a "?", which ends a path`
    problems.push({
      ...urlPlace(node, 'url', config),
      severity: 'error',
      code: 'bad-url',
      message,
      remedy: 'leave the ? out',
    })
  }
  const safe = pageAddress({ ...input, url: null, slug: null, permalink: null }, config)
  if ('url' in safe) {
    page.url = safe.url
    node.directory = safe.directory
  }
  return problems
}

/** Where the author set the address, else the start of the file. */
export function urlPlace({ page }: SiteNode, key: 'url' | 'slug', config: SiteConfig): Place {
  const place = page.places.get(key)?.value ?? { line: 1, column: 1 }
  return { file: fileOf(page, config), ...place }
}

function subjectOf(node: SiteNode): PermalinkSubject {
  const { page } = node
  const sections: PermalinkSubject['sections'] = []
  const start = page.kind === 'page' ? node.section : node
  for (let at = start; at && at.page.kind !== 'home'; at = at.section) {
    const name = logicalPath(at.writtenPath).split('/').pop() ?? ''
    sections.unshift({ name, title: at.page.title, slug: at.page.fields.slug })
  }
  return {
    title: page.title,
    slug: page.fields.slug,
    date: page.date,
    filename: node.filename,
    section: page.section,
    sections,
  }
}
