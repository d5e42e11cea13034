import { groupByMonth, groupByYear } from '../../lib/record/lists/posts'
import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { formatMonth, formatShortDay } from '../../lib/site/names/format-date'
import { pageName } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

type TitleListProps = { settings: SiteSettings; posts: readonly PageSummary[]; langTag: string; by: 'year' | 'month' }

/** Titles with their days, by the years or months of the posts: rows without summaries, light where there are hundreds. */
export function TitleList({ settings, posts, langTag, by }: TitleListProps) {
  const words = wordsFor(langTag)
  const groups = by === 'year' ? groupByYear(posts) : groupByMonth(posts)
  const nameOf = (key: string) => (by === 'year' ? key : formatMonth(key, langTag))
  return [...groups].map(([key, group]) => (
    <section key={key} className="mt-section">
      <h2 id={key || 'undated'} className="flex items-center gap-[0.9rem] label post-year">
        {key ? nameOf(key) : words.undated} <span className="facts">{say(words.count, { count: group.length })}</span>
      </h2>
      <ul className="title-list">
        {group.map((post) => (
          <TitleRow key={post.url} {...{ settings, post, langTag }} />
        ))}
      </ul>
    </section>
  ))
}

function TitleRow({ settings, post, langTag }: { settings: SiteSettings; post: PageSummary; langTag: string }) {
  const words = wordsFor(post.langTag)
  return (
    <li>
      {post.date && <time dateTime={post.date.slice(0, 10)}>{formatShortDay(post.date, langTag)}</time>}
      <a href={href(settings, post.url)} lang={post.langTag === langTag ? undefined : post.langTag}>
        {pageName(post, settings, words)}
      </a>
      {post.state !== 'public' && <strong>{words[post.state]}</strong>}
    </li>
  )
}
