import { pagesAt, type Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { formatDate } from '../../lib/site/names/format-date'
import { newerOriginal } from '../../lib/site/newer-original'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

/** Above a translation whose original has changed since. */
export function NewerOriginal({ site, page }: { site: Site; page: PageSummary }) {
  const words = wordsFor(page.langTag)
  const { settings } = site
  const others = pagesAt(
    site,
    page.translations.map(({ url }) => url),
  )
  const original = newerOriginal(page, others, settings.defaultLanguage)
  if (!original?.revised) return null
  return (
    <p className="measure mt-[1.3rem] bg-raised px-4 py-gap text-md">
      {say(words.newerOriginal, { date: formatDate(original.revised, page.langTag) })}{' '}
      <a href={href(settings, original.url)} hrefLang={original.langTag}>
        {words.readOriginal}
      </a>
    </p>
  )
}
