import type { Listed } from '../server/studio-server'
import { editUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'

/** `isOneOfSeveral`: of texts that are in several languages. */
export function PostRow({ post, isOneOfSeveral }: { post: Listed; isOneOfSeveral: boolean }) {
  const site = useStudio()
  const { words, lang } = site
  const { path, title, date, draft, categories, tags } = post
  return (
    <li>
      <a href={editUrl(site, path)}>
        <strong>{title || path}</strong>
        {draft && <span className="studio-badge">{words.draft}</span>}
        {!draft && date && Date.parse(date) > Date.now() && <span className="studio-badge">{words.scheduled}</span>}
      </a>
      <span className="studio-facts">
        {date && <time dateTime={date}>{formatDay(date, lang)}</time>}
        {isOneOfSeveral && post.lang && <span>{post.lang}</span>}
        {[...categories, ...tags.map((tag) => `#${tag}`)].slice(0, 4).map((term) => (
          <span key={term}>{term}</span>
        ))}
      </span>
    </li>
  )
}

/** The day as it stands in the file, in no zone. */
function formatDay(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime())
    ? date
    : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
}
