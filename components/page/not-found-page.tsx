import { MessagePage } from './message-page'

export function NotFoundPage() {
  return <MessagePage title="notFoundTitle" text="notFoundText" />
}
