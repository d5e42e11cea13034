import { ErrorPage } from '../../components/page/error-page'
import { NotFoundPage } from '../../components/page/not-found-page'
import { messageMetadata } from '../../components/page/page-metadata'
import { openDoor } from '../../lib/door/door'
import { metadataAt, pageAt } from './page-at'

/**
 * Pages for what can't be shown. Hugo's `/404.html` is led here by next.config.mjs, because Next has a meaning of its
 * own for the name; lib/serve/adapter puts the other in the place of Next's own 500.
 */
const messages = [
  { address: '/error-404/', Page: NotFoundPage, title: 'notFoundTitle' },
  { address: '/error-500/', Page: ErrorPage, title: 'errorTitle' },
] as const

export const messageAddresses: readonly string[] = messages.map(({ address }) => address)

/** What stands at any address, a message among them. */
export function anyPageAt(url: string) {
  const message = messageAt(url)
  return message ? <message.Page door={openDoor(url)} /> : pageAt(url)
}

export function anyMetadataAt(url: string) {
  const message = messageAt(url)
  return message ? messageMetadata(openDoor(url), message.title) : metadataAt(url)
}

function messageAt(url: string) {
  return messages.find(({ address }) => address === url)
}
