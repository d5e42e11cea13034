import type { ArchivePage } from '../../lib/archive/archive-pages'
import { archiveWords } from '../../lib/archive/words/words'
import type { Site } from '../../lib/record/site'
import { say } from '../../lib/words/words'

/** What a page of the archive is called, and how much there is on it. */
export function describeArchive({ lang, langTag, year }: ArchivePage, site: Pick<Site, 'years'>) {
  const words = archiveWords(langTag)
  const ofPage = site.years(lang).filter((each) => year === null || each.year === year)
  const count = ofPage.reduce((sum, each) => sum + each.count, 0)
  if (year === null) return { title: words.title, description: say(words.description, { count }) }
  if (year === '') return { title: words.ofNoDate, description: say(words.ofNoDateDescription, { count }) }
  return { title: say(words.ofYear, { year }), description: say(words.ofYearDescription, { year, count }) }
}
