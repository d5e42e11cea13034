import { archiveWords } from '../../lib/archive/words/words'
import type { Site } from '../../lib/record/site'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

type YearLinksProps = {
  years: ReturnType<Site['years']>
  langTag: string
  current: string | null
  addressOf: (year: string) => string
}

/** The years with the number of their posts; one year alone is no choice. */
export function YearLinks({ years, langTag, current, addressOf }: YearLinksProps) {
  const words = wordsFor(langTag)
  if (years.length < 2) return null
  return (
    <nav className="mt-4" aria-label={archiveWords(langTag).years}>
      <ul className="flex flex-wrap gap-[0.4rem]">
        {years.map(({ year, count }) => (
          <li key={year}>
            <a
              className="chip block py-[0.2rem] text-sm"
              href={addressOf(year)}
              aria-current={year === current ? 'page' : undefined}
            >
              {year || words.undated} <span className="facts">{say(words.count, { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
