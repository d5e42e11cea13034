import { commentFormHtml } from '../../lib/answers/show/comment-form'
import { commentItems } from '../../lib/answers/show/comment-list'
import { shownAt, shownMeans, shownSettings } from '../../lib/answers/site/kept-answers'
import { answersWords } from '../../lib/answers/words/words'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { AnswerNumbers } from './answer-numbers'
import { Giscus } from './giscus'

/**
 * What readers have answered when the site was built, and forms to answer, which need no script: with one, an element
 * brings what has come since. A site of files alone leaves it out, unless it is answered elsewhere (lib/serve/export).
 */
export function Answers({ site, page }: { site: Site; page: PageSummary }) {
  const settings = shownSettings(site)
  const shown = shownAt(site, page.url)
  if (!settings || shown === undefined) return null
  if (settings.giscus) return <Giscus {...{ site, page }} options={settings.giscus} />
  const words = answersWords(page.langTag)
  const { script, timeZone } = shownMeans(site)
  const api = settings.at ?? `${site.settings.basePath}/api/answers`
  const { mail } = settings
  const comments = shown?.comments ?? []
  const place = { langTag: page.langTag, timeZone, api }
  return (
    <site-answers id="answers" className="answers" page={page.url} api={api} local={settings.at ? undefined : ''}>
      <AnswerNumbers {...{ settings, shown, words, api }} url={page.url} langTag={page.langTag} />
      {settings.comments && (
        <section aria-labelledby="comments">
          <h2 id="comments">
            {words.comments} <span data-number="count">{shown ? comments.length : ''}</span>
          </h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer of comments has made it */}
          <ol className="comments" dangerouslySetInnerHTML={{ __html: commentItems(comments, place) }} />
          <p className="no-comments">{words.noComments}</p>
          <h3>{words.write}</h3>
          <p role="status" />
          <div
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the form is one text for this page and for a reply's
            dangerouslySetInnerHTML={{
              __html: commentFormHtml({ action: `${api}/comment`, page: page.url, words, label: words.write, mail }),
            }}
          />
        </section>
      )}
      <script type="module" src={script} />
    </site-answers>
  )
}
