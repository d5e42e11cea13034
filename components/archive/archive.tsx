import type { ReactNode } from 'react'
import { yearUrl } from '../../lib/archive/archive-pages'
import { archiveOf } from '../../lib/archive/kept-archive'
import { archiveWords } from '../../lib/archive/words/words'
import { mostTitles } from '../../lib/record/lists/posts'
import type { Site } from '../../lib/record/site'
import { homeOf, href } from '../../lib/site/addresses/urls'
import { TitleList } from '../list/title-list'
import { Breadcrumbs } from '../site/breadcrumbs'
import { YearLinks } from './year-links'

type ArchiveProps = {
  site: Site
  lang: string
  langTag: string
  title: string
  lead: ReactNode
  /** one of its years, on a page of its own */
  year?: string | null
}

/** All posts of a language by year; where they are too many for one page, the years, and each of them by month. */
export function Archive({ site, lang, langTag, title, lead, year = null }: ArchiveProps) {
  const { settings } = site
  const words = archiveWords(langTag)
  const years = site.years(lang)
  const isLong = years.reduce((sum, { count }) => sum + count, 0) > mostTitles
  const home = homeOf(settings, lang)
  const whole = archiveOf(site, lang)
  const addressOf = (of: string) => (isLong ? href(settings, yearUrl(home, of)) : `#${of || 'undated'}`)
  const posts = year === null && isLong ? [] : site.posts(lang, year)
  return (
    <div className="list measure">
      <header className="list-header">
        {year !== null && whole && (
          <Breadcrumbs {...{ settings, lang, langTag, above: [{ name: words.title, url: whole }], title }} />
        )}
        <h1 className="text-4xl">{title}</h1>
        {lead}
      </header>
      <YearLinks {...{ years, langTag, current: year, addressOf }} />
      <TitleList {...{ settings, posts, langTag, by: year === null ? 'year' : 'month' }} />
    </div>
  )
}
