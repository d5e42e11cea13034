import { liveFiles } from '../../lib/live/pages/live-files'
import { liveLanguage } from '../../lib/live/words/words'
import type { Site } from '../../lib/record/site'
import { href } from '../../lib/site/addresses/urls'

type LiveFigureProps = { site: Site; langTag: string; still: string; caption?: React.ReactNode }

/** A figure that can be started: complete as it stands, and with a script a button that brings it to life. */
export function LiveFigure({ site, langTag, still: name, caption }: LiveFigureProps) {
  const files = liveFiles(site)
  const language = files?.languages[liveLanguage(langTag)]
  const still = language?.stills[name]
  if (!files || !language || !still) return null
  const address = (url: string) => href(site.settings, url)
  return (
    <figure className="live" data-live={still.figure}>
      <link rel="stylesheet" href={address(files.styles)} precedence="live" />
      <wake-figure
        src={address(files.scripts[still.figure] ?? '')}
        words={address(language.words)}
        values={JSON.stringify(still.values)}
        loading={language.loading}
        failed={language.failed}
      >
        <script type="module" async src={address(files.wake)} />
        <div className="live-head">
          <b>{still.title}</b>
          <button type="button" className="live-button" aria-label={`${language.start}: ${still.title}`}>
            {language.start}
          </button>
        </div>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; lib/live/figures/html.ts escapes what is text */}
        <div className="live-view" dangerouslySetInnerHTML={{ __html: still.html }} />
      </wake-figure>
      <figcaption>{caption ?? <p>{still.caption}</p>}</figcaption>
    </figure>
  )
}
