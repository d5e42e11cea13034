import type { ReactNode } from 'react'
import { getSettings } from '../../lib/door/pages'
import { assetUrl } from '../../lib/record/assets'
import { wordsFor } from '../../lib/words/interface-words'

/** A text whose figures open over the page. Without the script their links lead to the original. */
export function ZoomableText({ langTag, children }: { langTag: string; children: ReactNode }) {
  const words = wordsFor(langTag)
  return (
    <zoom-picture label={words.zoom} close={words.close}>
      <script type="module" async src={assetUrl(getSettings(), 'zoom')} />
      {children}
    </zoom-picture>
  )
}
