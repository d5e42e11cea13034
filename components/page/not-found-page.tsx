import type { Door } from '../../lib/door/door'
import { MessagePage } from './message-page'

export function NotFoundPage({ door }: { door: Door }) {
  return <MessagePage door={door} title="notFoundTitle" text="notFoundText" />
}
