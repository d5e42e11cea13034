import './(reading)/styles'
import type { Metadata } from 'next'
import { NotFoundPage } from '../components/page/not-found-page'
import { openDoor } from '../lib/door/door'

export const metadata: Metadata = { title: '404', robots: 'noindex' }

export default function GlobalNotFound() {
  return <NotFoundPage door={openDoor('/404.html')} />
}
