import { addressOf, getAddresses } from '../../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/addresses/routes'
import { ownPage, ownPageMetadata } from '../../own-page'

/** All categories and the list of each. One route, so that a site without categories has no page here that would be a 404. */
export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'categories/[[...path]]')
  return addresses.map((url) => ({ path: segmentsOf(url).slice(1) }))
}

export default async function CategoryRoute({ params }: PageProps<'/categories/[[...path]]'>) {
  const { path = [] } = await params
  return ownPage(addressOf('categories', ...path))
}

export async function generateMetadata({ params }: PageProps<'/categories/[[...path]]'>) {
  const { path = [] } = await params
  return ownPageMetadata(addressOf('categories', ...path))
}
