import type { Destination } from '../../lib/door/pages'
import { ListPage } from '../list/list-page'
import { TermsPage } from '../list/terms-page'
import { PostPage } from '../post/post-page'
import { Document } from './document'

/** Any page of the site, by its kind. */
export function SitePage({ destination }: { destination: Destination }) {
  const { page } = destination
  return (
    <Document lang={page.lang} langTag={page.langTag} current={page.url}>
      <PageOfKind destination={destination} />
    </Document>
  )
}

function PageOfKind({ destination }: { destination: Destination }) {
  switch (destination.page.kind) {
    case 'page':
      return <PostPage page={destination.page} />
    case 'taxonomy':
      return <TermsPage destination={destination} />
    default:
      return <ListPage destination={destination} />
  }
}
