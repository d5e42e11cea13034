import type { Metadata } from 'next'
import '#work/fonts.css'
import './write.css'
import { studioSite } from './studio-site'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return { title: studioSite().words.studio, robots: { index: false, follow: false } }
}

/** The studio's own frame: nothing of the reading pages, but for their colours and their letters. */
export default function WriteLayout({ children }: { children: React.ReactNode }) {
  return (
    // The stored theme is set when the studio wakes.
    <html lang={studioSite().lang} data-page="studio" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
