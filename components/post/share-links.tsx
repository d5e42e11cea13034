import { assetUrl } from '../../lib/record/assets'
import { ourParams } from '../../lib/record/our-params'
import type { SiteSettings } from '../../lib/record/site-index'
import { wordsFor } from '../../lib/words/interface-words'

/**
 * Buttons that share the page; without scripts there are none, and the address is in the browser's own bar. A site that
 * wants none says `[params.gaji] share = false`.
 */
export function ShareLinks({ settings, langTag }: { settings: SiteSettings; langTag: string }) {
  if (ourParams(settings).share === false) return null
  const words = wordsFor(langTag)
  const ways = [
    { value: 'copy', word: words.shareCopy },
    // Readers of Korean have it, whoever writes.
    ...(/^ko\b/.test(langTag) ? [{ value: 'talk', word: words.shareTalk }] : []),
    { value: 'sheet', word: words.shareSheet },
  ]
  return (
    <share-page
      className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-[0.3rem] text-sm [&:not(:defined)]:hidden print:hidden"
      role="group"
      aria-label={words.share}
      src={assetUrl(settings, 'share')}
      copied={words.shareCopied}
      talk={words.shareTalkCopied}
      failed={words.shareFailed}
    >
      <span className="label" aria-hidden="true">
        {words.share}
      </span>
      <span className="flex flex-wrap gap-[0.4rem]">
        {ways.map(({ value, word }) => (
          <button key={value} type="button" value={value} className="chip py-[0.2rem]">
            {word}
          </button>
        ))}
      </span>
      <span role="status" className="text-muted" />
    </share-page>
  )
}
