import { giscusAddress, repositoryOf } from '../../lib/answers/site/giscus'
import { answersWords } from '../../lib/answers/words/words'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { AskedFrame } from '../figure/asked-frame'

type GiscusProps = { site: Site; page: PageSummary; options: Record<string, string> }

/** Another's comments, for a site of files alone: a link to them, and a button that shows them here. */
export function Giscus({ site, page, options }: GiscusProps) {
  const words = answersWords(page.langTag)
  return (
    <section className="answers" aria-labelledby="comments">
      <h2 id="comments">{words.comments}</h2>
      <AskedFrame
        settings={site.settings}
        src={giscusAddress(options, page)}
        title={words.comments}
        ratio="4 / 5"
        langTag={page.langTag}
      >
        <a href={`https://github.com/${repositoryOf(options)}/discussions`} rel="noopener">
          {words.talk}
        </a>
      </AskedFrame>
    </section>
  )
}
