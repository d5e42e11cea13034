import { addressOf, getAddresses } from '../../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/addresses/routes'
import { ownPage, ownPageMetadata } from '../../own-page'

/** All tags and the list of each. One route, so that a site without tags has no page here that would be a 404. */
export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'tags/[[...path]]')
  return addresses.map((url) => ({ path: segmentsOf(url).slice(1) }))
}

export default async function TagRoute({ params }: PageProps<'/tags/[[...path]]'>) {
  const { path = [] } = await params
  return ownPage(addressOf('tags', ...path))
}

export async function generateMetadata({ params }: PageProps<'/tags/[[...path]]'>) {
  const { path = [] } = await params
  return ownPageMetadata(addressOf('tags', ...path))
}
