import { ErrorPage } from '../../../components/page/error-page'
import { NotFoundPage } from '../../../components/page/not-found-page'
import { addressOf, getAddresses } from '../../../lib/door/pages'
import { routeOf, segmentsOf } from '../../../lib/site/addresses/routes'
import { metadataAt, pageAt } from '../page-at'
import { messageMetadata } from '../page-metadata'

/** Everything that has no route of its own: sections, pagers, other taxonomies and languages, own permalinks. */
export const dynamicParams = false

/**
 * Pages for what can't be shown. Hugo's `/404.html` is led here by next.config.mjs, because Next has a meaning of its
 * own for the name; lib/serve/adapter puts the other in the place of Next's own 500.
 */
const messages = [
  { address: '/error-404/', Page: NotFoundPage, title: 'notFoundTitle' },
  { address: '/error-500/', Page: ErrorPage, title: 'errorTitle' },
] as const

export function generateStaticParams() {
  const addresses = getAddresses().filter((url) => routeOf(url) === '[...path]')
  return [...addresses, ...messages.map(({ address }) => address)].map((url) => ({ path: segmentsOf(url) }))
}

export default async function AnyPage({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  const address = addressOf(...path)
  const message = messageAt(address)
  return message ? <message.Page /> : pageAt(address)
}

export async function generateMetadata({ params }: PageProps<'/[...path]'>) {
  const { path } = await params
  const address = addressOf(...path)
  const message = messageAt(address)
  return message ? messageMetadata(message.title) : metadataAt(address)
}

function messageAt(address: string) {
  return messages.find((message) => message.address === address)
}
