import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import './write.css'
import { refuse } from '../../lib/studio/guard'
import { processMode } from '../../lib/studio/process-mode'
import { studioSite } from './studio-site'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return { title: studioSite().words.studio, robots: { index: false, follow: false } }
}

/** The studio's own frame: nothing of the reading pages, but for their colours and their letters. */
export default async function WriteLayout({ children }: { children: React.ReactNode }) {
  // proxy.ts has asked already where there is one before this.
  if (refuse({ method: 'GET', headers: await headers() }, processMode(), 'page')) notFound()
  return (
    // The stored theme is set when the studio wakes.
    <html lang={studioSite().lang} data-page="studio" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
