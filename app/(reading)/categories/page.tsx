import { notFound } from 'next/navigation'
import { SitePage } from '../../../components/page/site-page'
import { getDestination } from '../../../lib/content/pages'
import { pageMetadata } from '../page-metadata'

export default function TermsRoute() {
  const destination = getDestination('/categories/')
  if (!destination) notFound()

  return <SitePage destination={destination} />
}

export function generateMetadata() {
  return pageMetadata('/categories/')
}
