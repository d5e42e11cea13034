import { Fragment, type ReactElement } from 'react'
import type { Destination, Door } from '../../lib/door/door'
import type { Body } from '../../lib/record/bodies'
import type { TocEntry } from '../../lib/record/parsed-post'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { featureViews } from '../features'
import { ListPage } from '../list/list-page'
import { TermsPage } from '../list/terms-page'
import { PostPage } from '../post/post-page'
import { Prose } from '../prose/prose'
import { renderText } from '../prose/render-text'
import type { TextPlace } from '../prose/text-place'
import { JsonLd } from '../site/json-ld'
import { Document } from './document'
import { linkedData } from './linked-data'

type SitePageProps = { door: Door; destination: Destination }

/** Any page of the site, by its kind: asks the door for what the page shows, and hands it to the components. */
export async function SitePage({ door, destination }: SitePageProps) {
  const { page, pager } = destination
  const body = pager === 1 ? door.body(page.url) : null
  const text = body && (await proseOf(body, { site: door.site, page, features: featureViews }))
  return (
    <Document door={door} lang={page.lang} langTag={page.langTag} current={page.url}>
      <PageOfKind door={door} destination={destination} text={text} toc={body?.toc ?? []} />
      <JsonLd data={linkedData(door.site, page)} />
    </Document>
  )
}

async function proseOf(body: Body, place: TextPlace) {
  return (
    <Prose body={body} place={place}>
      {await renderText(body, place)}
    </Prose>
  )
}

type PageOfKindProps = SitePageProps & { text: ReactElement | null; toc: TocEntry[] }

function PageOfKind({ door, destination: { page, pager }, text, toc }: PageOfKindProps) {
  const { site } = door
  const view = featureViews[door.shownBy(page.url) ?? '']
  if (view?.own) return view.own({ page, pager, text }, site)
  const below = <OfFeatures place="below" page={page} site={site} />
  if (page.kind === 'page') {
    const behind = <OfFeatures place="behind" page={page} site={site} />
    const end = <OfFeatures place="end" page={page} site={site} />
    return <PostPage {...{ site, page, text, below, behind, end }} toc={toc} />
  }
  const list = { site, page, pager, text, members: door.members(page.url, pager) }
  if (page.kind === 'taxonomy') return <TermsPage {...list} />
  const posts = page.kind === 'home' ? door.posts(page.lang) : []
  return <ListPage {...{ ...list, below, posts }} menu={door.menu(page.lang, 'main')} />
}

/** What features add to a page. */
function OfFeatures({ place, page, site }: { place: 'below' | 'behind' | 'end'; page: PageSummary; site: Site }) {
  return Object.entries(featureViews).map(([name, view]) => <Fragment key={name}>{view[place]?.(page, site)}</Fragment>)
}
