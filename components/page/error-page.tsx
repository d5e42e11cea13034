import { MessagePage } from './message-page'

/** What a server answers that can't answer: prerendered, so that it needs nothing that may have failed. */
export function ErrorPage() {
  return <MessagePage title="errorTitle" text="errorText" />
}
