import type { SiteConfig } from '../../record/types'
import { compareDates, dateOfInstant, parseDate } from '../dates/dates'
import type { FieldReader } from './field-reader'

type DateName = keyof SiteConfig['dateFields']
export type PageDates = Record<DateName, string | null> & {
  /** when the text was last changed, where that is said: neither a day of writing nor what a disk has */
  revised: string | null
  /** from `:filename`, for pages without a slug of their own */
  slugOfName: string | null
  /** date fields with names of one's own stay readable as params */
  params: Record<string, string>
}

const standardNames = new Set(['date', 'lastmod', 'publishdate', 'expirydate'])

/** They stand in for `lastmod` and say nothing of changes; a disk's times are those of its checkout. */
const noRevision = new Set(['date', 'publishdate', 'pubdate', 'published', ':filename', ':filemodtime'])

/**
 * The four dates, each the first that its chain of fields has. https://gohugo.io/configuration/front-matter/
 * A date that is no date is an error even where the chain would pass it by: nothing an author dates is dropped.
 */
export function readPageDates(reader: FieldReader, config: SiteConfig, name: string, modified: Date | null): PageDates {
  const written = new Map<string, string | null>()
  const fileName = dateOfName(name, config.timeZone)
  const dates: PageDates = {
    date: null,
    lastmod: null,
    publishDate: null,
    expiryDate: null,
    revised: null,
    slugOfName: null,
    params: {},
  }

  for (const [dateName, chain] of Object.entries(config.dateFields) as [DateName, string[]][]) {
    for (const field of chain) {
      const date = dateOfField(field)
      if (!date || dates[dateName]) continue
      dates[dateName] = date
      if (dateName === 'lastmod' && !noRevision.has(field)) dates.revised = date
      if (field === ':filename') dates.slugOfName = fileName?.slug || null
    }
  }
  warnOfOrder()
  return dates

  function dateOfField(field: string): string | null {
    if (field === ':filename') return fileName?.date ?? null
    if (field === ':filemodtime') return modified && dateOfInstant(modified)
    if (field === ':git') return config.enableGitInfo && modified ? dateOfInstant(modified) : null
    if (!written.has(field)) written.set(field, readDate(field))
    return written.get(field) ?? null
  }

  function readDate(field: string): string | null {
    const value = reader.take(field)
    if (value === null) {
      if (reader.has(field)) {
        reader.error(field, {
          code: 'date-empty',
          message: `"${field}" is empty`,
          remedy: 'write 2026-01-31, or remove the line',
        })
      }
      return null
    }
    const answer = parseDate(value, config.timeZone)
    if ('message' in answer) {
      const isFlag = typeof value === 'boolean' && field === 'published'
      const remedy = isFlag ? 'to hide a page write draft: true' : answer.remedy
      reader.error(field, { code: 'bad-date', message: `"${field}" ${answer.message}`, remedy })
      return null
    }
    // Go's zero time: what templates print for "no date"
    if (answer.date.startsWith('0001-01-01')) return null
    if (!standardNames.has(field)) dates.params[field] = answer.date
    if (typeof value === 'number' && value < 1e8) {
      const remedy = `write ${value >= 1e7 ? String(value).replace(/(....)(..)(..)/, '$1-$2-$3') : '2026-01-31'}`
      reader.warn(field, {
        code: 'date-in-seconds',
        message: `"${field}" ${value} is read as seconds since 1970`,
        remedy,
      })
    }
    return answer.date
  }

  function warnOfOrder() {
    const lastmod = written.get('lastmod')
    const date = written.get('date')
    if (!lastmod || !date || compareDates(lastmod, date) >= 0) return
    reader.warn('lastmod', {
      code: 'lastmod-before-date',
      message: '"lastmod" is before "date"',
      remedy: 'correct one of them',
    })
  }
}

/** "2023-05-06-my-post" → its date and "my-post"; a time may follow as T10-20-30. */
function dateOfName(name: string, timeZone: string): { date: string; slug: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})-(\d{2})-(\d{2}))?(.*)$/s.exec(name)
  if (!match) return null
  const [, day, hour, minute, second, rest = ''] = match
  const answer = parseDate(hour ? `${day}T${hour}:${minute}:${second}` : day, timeZone)
  return 'date' in answer ? { date: answer.date, slug: rest.replace(/^[ _-]+|[ _-]+$/g, '') } : null
}
