import { addressOf, getAddresses } from '../../../../lib/content/pages'
import { routeOf, segmentsOf } from '../../../../lib/site/routes'
import { ownPage, ownPageMetadata } from '../../own-page'

/** The tree of models, a model, the models of one list; or the site's own page at such an address. */
export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'models/[[...path]]')
  return addresses.map((url) => ({ path: segmentsOf(url).slice(1) }))
}

export default async function ModelRoute({ params }: PageProps<'/models/[[...path]]'>) {
  const { path = [] } = await params
  return ownPage(addressOf('models', ...path))
}

export async function generateMetadata({ params }: PageProps<'/models/[[...path]]'>) {
  const { path = [] } = await params
  return ownPageMetadata(addressOf('models', ...path))
}
