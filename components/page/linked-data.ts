import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  Graph,
  Organization,
  Person,
  SearchAction,
  WebPage,
  WithActionConstraints,
} from 'schema-dts'
import type { FeaturePage } from '../../lib/record/feature/feature-page'
import { socialCard } from '../../lib/record/pictures/social-cards'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { absoluteUrl, homeOf, resolveUrl } from '../../lib/site/addresses/urls'
import { siteAuthor } from '../../lib/site/names/author'
import { pageTitle } from '../../lib/site/names/page-name'
import { siteName } from '../../lib/site/names/site-name'
import { wordsFor } from '../../lib/words/interface-words'
import { featureViews } from '../features'
import { listsAbove } from '../site/lists-above'

/** What a page of the site is, and where it stands, in schema.org's words. */
export function linkedData(site: Site, page: PageSummary): Graph {
  const { settings } = site
  const words = wordsFor(page.langTag)
  const website = {
    ...websiteOf(site, page.lang, page.langTag),
    description: page.kind === 'home' ? page.description || undefined : undefined,
  }
  const url = absoluteUrl(settings, page.url)
  const common = {
    ...{ '@id': url, url, inLanguage: page.langTag, isPartOf: { '@id': website['@id'] } },
    name: pageTitle(page, settings, words),
    description: page.description || page.summary || undefined,
    image: imageOf(site, { url: page.url, title: '', picture: page.picture }),
  }
  const author: Person | Organization = authorOf(site, page, website.name)
  const above = listsAbove(site, page)
  const steps = [
    { name: words.breadcrumbHome, url: homeOf(settings, page.lang) },
    ...above,
    { name: common.name, url: page.url },
  ]
  const breadcrumbs: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({
      ...{ '@type': 'ListItem', position: at + 1, name: step.name, item: absoluteUrl(settings, step.url) },
    })),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [website, ...(page.kind === 'home' ? [] : [pageOf(page, common, author), breadcrumbs])],
  }
}

/** The page's own picture, else the card that was drawn of it. */
function imageOf(site: Site, page: Parameters<typeof socialCard>[1]): string | undefined {
  const image = page.picture ?? socialCard(site, page)
  return image ? resolveUrl(image.src, site.settings.baseURL) : undefined
}

/** The same of a page that a feature adds. */
export function featureData(
  site: Site,
  { url, lang, langTag }: FeaturePage,
  { title, description }: { title: string; description: string },
): Graph {
  const { settings } = site
  const website = websiteOf(site, lang, langTag)
  const address = absoluteUrl(settings, url)
  const page: WebPage = {
    ...{ '@type': 'WebPage', '@id': address, url: address, inLanguage: langTag, name: title, description },
    isPartOf: { '@id': website['@id'] },
    image: imageOf(site, { url, title, picture: null }),
  }
  return { '@context': 'https://schema.org', '@graph': [website, page] }
}

function websiteOf(site: Site, lang: string, langTag: string) {
  const { settings } = site
  const language = settings.languages.find(({ key }) => key === lang)
  const home = absoluteUrl(settings, homeOf(settings, lang))
  const name = language?.title || siteName(settings)
  const asks = Object.values(featureViews).flatMap((view) => view.asks?.(site, lang) ?? [])[0]
  return {
    ...({ '@type': 'WebSite', '@id': `${home}#website`, url: home, name, inLanguage: langTag } as const),
    potentialAction: asks ? searchAction(asks) : undefined,
  }
}

/** https://developers.google.com/search/docs/appearance/sitelinks-searchbox; Naver and Yandex read it too. */
function searchAction(urlTemplate: string): WithActionConstraints<SearchAction> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  }
}

type Common = {
  '@id': string
  url: string
  name: string
  inLanguage: string
  description?: string | undefined
  image?: string | undefined
  isPartOf: { '@id': string }
}

function pageOf(
  page: PageSummary,
  common: Common,
  author: Person | Organization,
): BlogPosting | WebPage | CollectionPage {
  if (page.kind !== 'page') return { '@type': 'CollectionPage', ...common }
  if (!page.date) return { '@type': 'WebPage', ...common }
  const terms = Object.values(page.terms as Record<string, { title: string }[]>).flat()
  const keywords = [...new Set([...page.keywords, ...terms.map(({ title }) => title)])]
  return {
    '@type': 'BlogPosting',
    ...common,
    headline: common.name,
    datePublished: page.date,
    dateModified: page.lastmod ?? page.date,
    mainEntityOfPage: common.url,
    keywords: keywords.length > 0 ? keywords : undefined,
    author,
  }
}

/** The page's own (`author` in its front matter), the site's, or the site itself. */
function authorOf({ settings }: Site, { lang, params }: PageSummary, name: string): Person | Organization {
  const language = settings.languages.find(({ key }) => key === lang)
  const found = siteAuthor(params) ?? siteAuthor({ ...settings.params, ...language?.params })
  return found ? { '@type': 'Person', name: found.name } : { '@type': 'Organization', name }
}
