import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AtlasPageView } from '../../components/atlas/atlas-page'
import { describePage } from '../../components/atlas/describe-page'
import { SitePage } from '../../components/page/site-page'
import { getAtlasPage, getAtlasTranslations } from '../../lib/atlas/pages/atlas'
import { getDestination, getSettings } from '../../lib/content/pages'
import { absoluteUrl } from '../../lib/site/urls'
import { pageMetadata } from './page-metadata'

/** What stands at an address where the engine may have a page of its own: the site's page goes first. */
export function ownPage(url: string) {
  const destination = getDestination(url)
  if (destination) return <SitePage destination={destination} />
  const page = getAtlasPage(url)
  if (!page) notFound()

  return <AtlasPageView page={page} />
}

export function ownPageMetadata(url: string): Metadata {
  const page = getDestination(url) ? null : getAtlasPage(url)
  if (!page) return pageMetadata(url)
  const settings = getSettings()
  const { title, description } = describePage(page)
  const siteTitle = settings.languages.find(({ key }) => key === page.lang)?.title || settings.title
  const canonical = absoluteUrl(settings, page.url)
  const others = getAtlasTranslations(page)
  const alternates = [page, ...others].map((other) => [other.langTag, absoluteUrl(settings, other.url)])
  return {
    title: [title, siteTitle].filter(Boolean).join(' · '),
    description,
    alternates: { canonical, languages: others.length > 0 ? Object.fromEntries(alternates) : undefined },
    openGraph: {
      ...{ title, description, url: canonical, type: 'website', siteName: siteTitle || undefined },
      locale: page.langTag.replace('-', '_'),
    },
  }
}
