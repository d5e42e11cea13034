import { addressOf, getAddresses } from '../../../../../../lib/content/pages'
import { routeOf, segmentsOf } from '../../../../../../lib/site/routes'
import { ownPage, ownPageMetadata } from '../../../../own-page'

export const dynamicParams = false

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === 'models/by/[facet]/[value]')
  return addresses.map((url) => {
    const [, , facet = '', value = ''] = segmentsOf(url)
    return { facet, value }
  })
}

/** The models of one list, or the site's own page at this address. */
export default async function ModelListRoute({ params }: PageProps<'/models/by/[facet]/[value]'>) {
  const { facet, value } = await params
  return ownPage(addressOf('models', 'by', facet, value))
}

export async function generateMetadata({ params }: PageProps<'/models/by/[facet]/[value]'>) {
  const { facet, value } = await params
  return ownPageMetadata(addressOf('models', 'by', facet, value))
}
