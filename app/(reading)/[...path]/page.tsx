import { NotFoundPage } from '../../../components/page/not-found-page'
import { addressOf, getAddresses } from '../../../lib/content/pages'
import { routeOf, segmentsOf } from '../../../lib/site/routes'
import { ownPage, ownPageMetadata } from '../own-page'

/** Everything that has no route of its own: sections, pagers, other taxonomies and languages, own permalinks. */
export const dynamicParams = false

/** Hugo's `/404.html`; next.config.mjs leads that address here, because Next has a meaning of its own for the name. */
const errorPage = '/error-404/'

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === '[...path]')
  return [...addresses, errorPage].map((url) => ({ path: segmentsOf(url) }))
}

export default async function AnyPage({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  const address = addressOf(...path)
  if (address === errorPage) return <NotFoundPage />
  return ownPage(address)
}

export async function generateMetadata({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  return ownPageMetadata(addressOf(...path))
}
