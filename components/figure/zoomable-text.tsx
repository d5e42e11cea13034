import type { ReactNode } from 'react'
import { assetUrl } from '../../lib/record/assets'
import type { SiteSettings } from '../../lib/record/site-index'
import { wordsFor } from '../../lib/words/interface-words'

type ZoomableTextProps = { settings: SiteSettings; langTag: string; children: ReactNode }

/** A text whose figures open over the page. Without the script their links lead to the original. */
export function ZoomableText({ settings, langTag, children }: ZoomableTextProps) {
  const words = wordsFor(langTag)
  return (
    <zoom-picture label={words.zoom} close={words.close}>
      <script type="module" async src={assetUrl(settings, 'zoom')} />
      {children}
    </zoom-picture>
  )
}
