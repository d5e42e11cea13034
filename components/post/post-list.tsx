import type { PageSummary, SiteSettings } from '../../lib/record/site-index'
import { yearOf } from '../../lib/site/names/format-date'
import { wordsFor } from '../../lib/words/interface-words'
import { PostItem } from './post-item'

type PostListProps = { settings: SiteSettings; pages: readonly PageSummary[]; langTag: string }

/** Posts in the order given, under a thin rule for each year as long as the order is by date. */
export function PostList({ settings, pages, langTag }: PostListProps) {
  const words = wordsFor(langTag)
  const groups: { year: string; pages: PageSummary[] }[] = []
  for (const page of pages) {
    const year = page.date ? yearOf(page.date) : words.undated
    const last = groups.at(-1)
    if (last?.year === year) last.pages.push(page)
    else groups.push({ year, pages: [page] })
  }
  const isDated = pages.some((page) => page.date)
  return groups.map((group) => (
    <section key={group.pages[0]?.url} className="mt-section">
      {isDated && (
        <h2 className="flex items-center gap-[0.9rem] label post-year [font-variant-numeric:tabular-nums]">
          {group.year}
        </h2>
      )}
      <ul className="post-list">
        {group.pages.map((page) => (
          <PostItem key={page.url} settings={settings} page={page} level={isDated ? 3 : 2} />
        ))}
      </ul>
    </section>
  ))
}
