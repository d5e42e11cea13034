import type { PageKind, SiteConfig } from '../../record/types'
import { civilDate, formatGoDate } from '../dates/go-dates'
import { urlize } from '../text/slug'
import { decodeAddress } from './address-encoding'

/** What a pattern's tokens are filled from. */
export type PermalinkSubject = {
  title: string
  slug: string | null
  date: string | null
  /** file name without language and extension; the folder's for a bundle; "" for `_index` and pages without a file */
  filename: string
  section: string
  /** the sections around the page, from the first, with what names each in an address */
  sections: { name: string; title: string; slug: string | null }[]
}

type PermalinkConfig = Pick<SiteConfig, 'permalinks' | 'disablePathToLower' | 'removePathAccents'>

/** The pattern configured for a page, if any. https://gohugo.io/configuration/permalinks/ */
export function permalinkPattern(kind: PageKind, path: string, config: PermalinkConfig): string | null {
  const patterns = config.permalinks[kind]
  if (!patterns) return null
  for (const [key, pattern] of Object.entries(patterns)) {
    const section = key.replace(/^[ /]+|[ /]+$/g, '').toLowerCase()
    const isRule = section ? path === `/${section}` || path.startsWith(`/${section}/`) : /^\/[^/]+$/.test(path)
    if (isRule) return pattern
  }
  return null
}

export const tokensRemedy = 'https://gohugo.io/configuration/permalinks/#tokens lists them'

/** The first token of a pattern that stands for nothing, whatever the page; null where all are known. */
export function unknownToken(pattern: string): string | null {
  const nobody = { title: 'a', slug: null, date: null, filename: 'a', section: 'a', sections: [] }
  const expanded = expandPermalink(pattern, nobody, {
    permalinks: {},
    disablePathToLower: false,
    removePathAccents: false,
  })
  return 'path' in expanded ? null : expanded.unknownToken
}

const token = /:\w+(\[.+?\])?/g

/** `/:year/:slug/` → "/2024/my-post/"; the first token nobody knows otherwise. */
export function expandPermalink(
  pattern: string,
  subject: PermalinkSubject,
  config: PermalinkConfig,
): { path: string } | { unknownToken: string } {
  let unknownToken: string | null = null
  const path = pattern.replaceAll('\\:', '\0').replace(token, (whole) => {
    const value = tokenValue(whole.slice(1), subject, config)
    if (value === null) unknownToken ??= whole
    return value ?? whole
  })
  return unknownToken ? { unknownToken } : { path: path.replaceAll('\0', ':') }
}

function tokenValue(name: string, subject: PermalinkSubject, config: PermalinkConfig): string | null {
  const part = (text: string) => addressPart(text, config)
  const title = () => part(subject.title.replace(/[/\\]/g, ' '))
  const filename = () => part(subject.filename)
  const date = civilDate(subject.date)
  const slice = /^(sections|sectionslugs)(\[.+\])$/.exec(name)
  if (slice) {
    const names =
      slice[1] === 'sections' ? subject.sections.map((section) => section.name) : sectionSlugs(subject, part)
    return sliceOf(names, slice[2] ?? '').join('/')
  }
  switch (name) {
    case 'year':
      return String(date.year)
    case 'month':
      return String(date.month).padStart(2, '0')
    case 'monthname':
      return date.monthName
    case 'day':
      return String(date.day).padStart(2, '0')
    case 'weekday':
      return String(date.weekday)
    case 'weekdayname':
      return date.weekdayName
    case 'yearday':
      return String(date.yearDay)
    case 'section':
      return subject.section
    case 'sections':
      return subject.sections.map((section) => section.name).join('/')
    case 'sectionslug':
      return sectionSlugs(subject, part)[0] ?? ''
    case 'sectionslugs':
      return sectionSlugs(subject, part).join('/')
    case 'title':
      return title()
    case 'slug':
      return subject.slug ? part(subject.slug) : title()
    case 'filename':
    case 'contentbasename':
      return filename()
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return subject.slug ? part(subject.slug) : filename()
    default:
      return formatGoDate(date, name)
  }
}

/** Hugo encodes and decodes the part as a query on the way: a plus becomes a hyphen, a closing # goes. */
function addressPart(text: string, config: PermalinkConfig): string {
  const kept = urlize(text, config).replace(/#$/, '').replaceAll('+', ' ')
  return urlize(decodeAddress(kept) ?? kept, config)
}

function sectionSlugs(subject: PermalinkSubject, part: (text: string) => string): string[] {
  return subject.sections.map((section) => part(section.slug || section.title.replace(/[/\\]/g, ' ')))
}

/** `[1:]`, `[:2]`, `[0]`, `[last]` of the sections' names; out of bounds is empty. */
function sliceOf(names: string[], cut: string): string[] {
  const index = (text: string, otherwise: number) =>
    text === '' ? otherwise : text === 'last' ? names.length - 1 : Math.max(0, Number.parseInt(text, 10) || 0)
  const [low = '', high] = cut.slice(1, -1).trim().toLowerCase().split(':')
  if (high === undefined) return names.slice(index(low, 0), index(low, 0) + 1)
  return names.slice(index(low, 0), index(high, names.length))
}
