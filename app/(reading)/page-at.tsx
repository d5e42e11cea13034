import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { featureViews } from '../../components/features'
import { Document } from '../../components/page/document'
import { featureData } from '../../components/page/linked-data'
import { cardImage, pageMetadata } from '../../components/page/page-metadata'
import { SitePage } from '../../components/page/site-page'
import { JsonLd } from '../../components/site/json-ld'
import { openDoor } from '../../lib/door/door'
import { socialCard } from '../../lib/record/pictures/social-cards'
import { absoluteUrl } from '../../lib/site/addresses/urls'

/** What stands at an address: the site's page goes before one of a feature's. */
export function pageAt(url: string) {
  const door = openDoor(url)
  const destination = door.destination()
  if (destination) return <SitePage door={door} destination={destination} />
  const page = door.featurePage(url)
  const view = page && featureViews[page.feature]
  if (!view) notFound()

  const added = Object.entries(featureViews).map(([name, other]) => (
    <Fragment key={name}>{other.adds?.(page, door.site)}</Fragment>
  ))
  return (
    <Document door={door} lang={page.lang} langTag={page.langTag} current={page.url}>
      {view.page(page, door.site, door.featureTranslations(page.url), added)}
      <JsonLd data={featureData(door.site, page, view.describe(page, door.site))} />
    </Document>
  )
}

export function metadataAt(url: string): Metadata {
  const door = openDoor(url)
  const page = door.destination() ? null : door.featurePage(url)
  const view = page && featureViews[page.feature]
  if (!view) return pageMetadata(door)
  const { settings } = door.site
  const { title, description } = view.describe(page, door.site)
  const siteTitle = settings.languages.find(({ key }) => key === page.lang)?.title || settings.title
  const canonical = absoluteUrl(settings, page.url)
  const others = door.featureTranslations(page.url)
  const alternates = [page, ...others].map((other) => [other.langTag, absoluteUrl(settings, other.url)])
  const card = socialCard(door.site, { url: page.url, title, picture: null })
  return {
    title: [title, siteTitle].filter(Boolean).join(' · '),
    description,
    alternates: { canonical, languages: others.length > 0 ? Object.fromEntries(alternates) : undefined },
    twitter: card ? { card: 'summary_large_image' } : undefined,
    openGraph: {
      images: card ? [cardImage(card, settings)] : undefined,
      ...{ title, description, url: canonical, type: 'website', siteName: siteTitle || undefined },
      locale: page.langTag.replace('-', '_'),
    },
  }
}
