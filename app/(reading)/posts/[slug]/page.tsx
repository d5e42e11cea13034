import { notFound } from 'next/navigation'
import { SitePage } from '../../../../components/page/site-page'
import { addressOf, getAddresses, getDestination } from '../../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/addresses/routes'
import { pageMetadata } from '../../page-metadata'

export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'posts/[slug]')
  return addresses.map((url) => ({ slug: segmentsOf(url)[1] as string }))
}

export default async function PostRoute({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params
  const destination = getDestination(addressOf('posts', slug))
  if (!destination) notFound()

  return <SitePage destination={destination} />
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params
  return pageMetadata(addressOf('posts', slug))
}
