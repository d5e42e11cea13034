import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { featureViews } from '../../components/features'
import { Document } from '../../components/page/document'
import { SitePage } from '../../components/page/site-page'
import { getDestination, getFeaturePage, getFeatureTranslations, getSettings } from '../../lib/door/pages'
import { absoluteUrl } from '../../lib/site/addresses/urls'
import { pageMetadata } from './page-metadata'

/** What stands at an address: the site's page goes before one of a feature's. */
export function pageAt(url: string) {
  const destination = getDestination(url)
  if (destination) return <SitePage destination={destination} />
  const page = getFeaturePage(url)
  const view = page && featureViews[page.feature]
  if (!view) notFound()

  return (
    <Document lang={page.lang} langTag={page.langTag} current={page.url}>
      {view.page(page)}
    </Document>
  )
}

export function metadataAt(url: string): Metadata {
  const page = getDestination(url) ? null : getFeaturePage(url)
  const view = page && featureViews[page.feature]
  if (!view) return pageMetadata(url)
  const settings = getSettings()
  const { title, description } = view.describe(page)
  const siteTitle = settings.languages.find(({ key }) => key === page.lang)?.title || settings.title
  const canonical = absoluteUrl(settings, page.url)
  const others = getFeatureTranslations(page)
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
