import type { Problem } from '../../base/problems'
import type { Redirect, SiteConfig } from '../../record/types'
import { firstPagerRedirect } from '../lists/pagination'
import { fileOf, type LanguageSite, type SiteNode } from '../tree/site-node'
import { aliasAddress, isUglySection } from './aliases'

/** Old addresses, `/page/1/` and the language that lives at the root. A page always wins over a redirect. */
export function buildRedirects(
  sites: LanguageSite[],
  config: SiteConfig,
  taken: Map<string, SiteNode>,
): { redirects: Redirect[]; problems: Problem[] } {
  const redirects = new Map<string, { to: string; node: SiteNode | null }>()
  const problems: Problem[] = []
  for (const { nodes, prefix, config: own } of sites) {
    for (const node of nodes) {
      if (!node.isBuilt || !node.page.rendered) continue
      const isUgly = isUglySection(node.page.section, own)
      node.page.fields.aliases.forEach((alias, index) => {
        const place = placeOfAlias(node, index, config)
        const result = aliasAddress(alias, { url: node.page.url, directory: node.directory, prefix, isUgly })
        if ('fault' in result) {
          // A whole web address is told where the fields are read.
          if (result.fault !== 'web-address') problems.push(faultOf(alias, result.fault, place))
          return
        }
        const { from } = result
        if (from === node.page.url || config.disableAliases) return
        const other = taken.get(from) ?? redirects.get(from)?.node
        if (other && other !== node) problems.push(collision(alias, from, other, place))
        if (taken.has(from) || redirects.has(from)) return
        redirects.set(from, { to: node.page.url, node })
        node.page.aliases.push(from)
      })
    }
  }
  for (const { nodes } of sites) {
    for (const { page } of nodes) {
      const redirect = page.paginated ? firstPagerRedirect(page.url, config) : null
      if (redirect && !taken.has(redirect.from)) redirects.set(redirect.from, { to: redirect.to, node: null })
    }
  }
  for (const { from, to } of languageRedirect(sites, config)) {
    if (!taken.has(from) && !redirects.has(from)) redirects.set(from, { to, node: null })
  }
  return { redirects: [...redirects].map(([from, { to }]) => ({ from, to })), problems }
}

/** `/ko/` leads to `/` where Korean is at the root, and the other way round where it is not. */
function languageRedirect(sites: LanguageSite[], config: SiteConfig): Redirect[] {
  const main = sites.find(({ language }) => language.key === config.defaultContentLanguage)
  const home = main?.home
  if (!main || !home?.isBuilt || !home.page.rendered || config.raw.disabledefaultlanguageredirect === true) return []
  if (config.defaultContentLanguageInSubdir) return [{ from: '/', to: home.page.url }]
  return sites.length > 1 ? [{ from: `/${main.language.key.toLowerCase()}/`, to: home.page.url }] : []
}

type AliasPlace = { file: string; line: number; column: number }

function placeOfAlias({ page }: SiteNode, index: number, config: SiteConfig): AliasPlace {
  const place = page.places.get(`aliases[${index}]`) ?? page.places.get('aliases')
  return { file: fileOf(page, config), ...(place?.value ?? { line: 1, column: 1 }) }
}

function faultOf(alias: string, fault: 'root' | 'outside', place: AliasPlace): Problem {
  const message = fault === 'root' ? `alias "${alias}" is the home page` : `alias "${alias}" leads out of this site`
  const remedy = 'redirect source must be a path of this site: /old-post/'
  return { ...place, severity: 'error', code: 'bad-alias', message, remedy, canPass: true }
}

function collision(alias: string, from: string, { page }: SiteNode, place: AliasPlace): Problem {
  const owner =
    page.url === from ? `the address of ${page.file ?? page.title}` : `an alias of ${page.file ?? page.title}`
  const message = `alias "${alias}" is ${owner}`
  return {
    ...place,
    severity: 'error',
    code: 'alias-taken',
    message,
    remedy: 'remove the alias',
    canPass: true,
    cause: `alias ${from}`,
  }
}
