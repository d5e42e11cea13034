import { addressOf, getAddressesToRender } from '../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../lib/site/addresses/routes'
import { anyMetadataAt, anyPageAt, messageAddresses } from '../any-page'

/** Everything that has no route of its own: sections, pagers, other taxonomies and languages, own permalinks. */
export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddressesToRender().filter((url) => routeOf(url) === '[...path]')
  return [...addresses, ...messageAddresses].map((url) => ({ path: segmentsOf(url) }))
}

export default async function AnyPage({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  return anyPageAt(addressOf(...path))
}

export async function generateMetadata({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  return anyMetadataAt(addressOf(...path))
}
