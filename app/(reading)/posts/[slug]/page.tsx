import { addressOf, getAddressesToRender } from '../../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/addresses/routes'
import { metadataAt, pageAt } from '../../page-at'

export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddressesToRender().filter((url) => routeOf(url) === 'posts/[slug]')
  return addresses.map((url) => ({ slug: segmentsOf(url)[1] as string }))
}

export default async function PostRoute({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params
  return pageAt(addressOf('posts', slug))
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params
  return metadataAt(addressOf('posts', slug))
}
