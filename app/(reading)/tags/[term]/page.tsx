import { notFound } from 'next/navigation'
import { SitePage } from '../../../../components/page/site-page'
import { addressOf, getAddresses, getDestination } from '../../../../lib/content/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/routes'
import { pageMetadata } from '../../page-metadata'

export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'tags/[term]')
  return addresses.map((url) => ({ term: segmentsOf(url)[1] as string }))
}

export default async function TermRoute({ params }: PageProps<'/tags/[term]'>) {
  const { term } = await params
  const destination = getDestination(addressOf('tags', term))
  if (!destination) notFound()

  return <SitePage destination={destination} />
}

export async function generateMetadata({ params }: PageProps<'/tags/[term]'>) {
  const { term } = await params
  return pageMetadata(addressOf('tags', term))
}
