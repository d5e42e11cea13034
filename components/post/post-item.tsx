import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { formatDate, formatDay } from '../../lib/site/names/format-date'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

type PostItemProps = {
  settings: SiteSettings
  page: PageSummary
  level: 2 | 3
  /** where no heading above it names the year */
  withYear?: boolean
}

/** A post in a list: title, one or two lines of summary, facts. */
export function PostItem({ settings, page, level, withYear }: PostItemProps) {
  const words = wordsFor(page.langTag)
  const format = withYear ? formatDate : formatDay
  const Heading = `h${level}` as const
  const terms = (page.terms.tags ?? []).map((term) => term.title).join(', ')
  return (
    <li className="pt-[1.15rem] pb-5 not-first:rule-above" lang={page.langTag}>
      <Heading className="text-xl">
        <a className="-my-line block py-line no-underline" href={href(settings, page.url)}>
          {pageName(page, settings, words)}
        </a>
      </Heading>
      {(page.description || page.summary) && (
        <p className="mt-[0.2rem] mb-[0.35rem] line-clamp-2 text-md/[1.65] text-muted">
          {page.description || page.summary}
        </p>
      )}
      <p className="facts">
        {page.date && <time dateTime={page.date}>{format(page.date, page.langTag)}</time>}
        {page.readingMinutes > 0 && <span>{say(words.minutes, { count: page.readingMinutes })}</span>}
        {terms && <span>{terms}</span>}
        {page.state !== 'public' && <strong>{words[page.state]}</strong>}
      </p>
    </li>
  )
}
