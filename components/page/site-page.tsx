import { type Destination, getBody, getMembers, getMenu, getPosts, getSite } from '../../lib/door/pages'
import { ListPage } from '../list/list-page'
import { TermsPage } from '../list/terms-page'
import { PostPage } from '../post/post-page'
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
  if (page.kind === 'page') return <PostPage site={site} page={page} body={getBody(page)} />
  const list = { site, page, pager, body: pager === 1 ? getBody(page) : null, members: getMembers(page, pager) }
  if (page.kind === 'taxonomy') return <TermsPage {...list} />
  const posts = page.kind === 'home' ? getPosts(page.lang) : []
  return <ListPage {...list} menu={getMenu(page.lang, 'main')} posts={posts} />
}
