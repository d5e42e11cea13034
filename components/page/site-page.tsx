import { type Destination, getBody, getMembers, getMenu, getPosts, getSite } from '../../lib/door/pages'
import { featureViews } from '../features'
import { ListPage } from '../list/list-page'
import { TermsPage } from '../list/terms-page'
import { PostPage } from '../post/post-page'
import { Prose } from '../prose/prose'
import { Document } from './document'

/** Any page of the site, by its kind: asks the door for what the page shows, and hands it to the components. */
export function SitePage({ destination }: { destination: Destination }) {
  const { page } = destination
  return (
    <Document lang={page.lang} langTag={page.langTag} current={page.url}>
      <PageOfKind destination={destination} />
    </Document>
  )
}

function PageOfKind({ destination: { page, pager } }: { destination: Destination }) {
  const site = getSite()
  const body = pager === 1 ? getBody(page) : null
  const text = body && <Prose body={body} place={{ site, page, features: featureViews }} />
  if (page.kind === 'page') return <PostPage {...{ site, page, text }} toc={body?.toc ?? []} />
  const list = { site, page, pager, text, members: getMembers(page, pager) }
  if (page.kind === 'taxonomy') return <TermsPage {...list} />
  const posts = page.kind === 'home' ? getPosts(page.lang) : []
  return <ListPage {...list} menu={getMenu(page.lang, 'main')} posts={posts} />
}
