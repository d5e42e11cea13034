import { addressOf, getAddresses } from '../../../../lib/content/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/routes'
import { ownPage, ownPageMetadata } from '../../own-page'

export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'models/[id]')
  return addresses.map((url) => ({ id: segmentsOf(url)[1] as string }))
}

/** A model, or the site's own page at this address. */
export default async function ModelRoute({ params }: PageProps<'/models/[id]'>) {
  const { id } = await params
  return ownPage(addressOf('models', id))
}

export async function generateMetadata({ params }: PageProps<'/models/[id]'>) {
  const { id } = await params
  return ownPageMetadata(addressOf('models', id))
}
