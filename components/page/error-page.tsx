import type { Door } from '../../lib/door/door'
import { MessagePage } from './message-page'

/** What a server answers that can't answer: prerendered, so that it needs nothing that may have failed. */
export function ErrorPage({ door }: { door: Door }) {
  return <MessagePage door={door} title="errorTitle" text="errorText" />
}
