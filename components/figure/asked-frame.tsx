import type { ReactNode } from 'react'
import { getSettings } from '../../lib/door/pages'
import { assetUrl } from '../../lib/record/assets'
import { wordsFor } from '../../lib/words/interface-words'

type AskedFrameProps = { src: string; title: string; ratio?: string; langTag: string; children: ReactNode }

/** Around a link to another host: with a script, a button shows it in the page. Nothing of it is loaded before that. */
export function AskedFrame({ src, title, ratio, langTag, children }: AskedFrameProps) {
  return (
    <load-frame src={src} title={title} ratio={ratio} label={wordsFor(langTag).showHere}>
      <script type="module" async src={assetUrl(getSettings(), 'frame')} />
      {children}
    </load-frame>
  )
}
