import type { ReactNode } from 'react'
import { assetUrl } from '../../lib/record/assets'
import type { SiteSettings } from '../../lib/record/site-index'
import { wordsFor } from '../../lib/words/interface-words'

type AskedFrameProps = {
  settings: SiteSettings
  src: string
  title: string
  ratio?: string
  langTag: string
  children: ReactNode
}

/** Around a link to another host: with a script, a button shows it in the page. Nothing of it is loaded before that. */
export function AskedFrame({ settings, src, title, ratio, langTag, children }: AskedFrameProps) {
  return (
    <load-frame src={src} title={title} ratio={ratio} label={wordsFor(langTag).showHere}>
      <script type="module" async src={assetUrl(settings, 'frame')} />
      {children}
    </load-frame>
  )
}
