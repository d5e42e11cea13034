import { notFound } from 'next/navigation'
import { SitePage } from '../../components/page/site-page'
import { getDestination } from '../../lib/door/pages'
import { pageMetadata } from './page-metadata'

export default function HomePage() {
  const destination = getDestination('/')
  if (!destination) notFound()

  return <SitePage destination={destination} />
}

export function generateMetadata() {
  return pageMetadata('/')
}
