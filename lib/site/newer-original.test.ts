import { describe, expect, it } from 'vitest'
import { newerOriginal } from './newer-original'

type Dates = { date?: string | null; revised?: string | null }
const page = (lang: string, { date = '2024-01-01T00:00:00+09:00', revised = null }: Dates) => {
  return { url: `/${lang}/`, lang, date, revised }
}
/** Whether the English page, of a site in Korean, tells of a newer original. */
const tells = (ko: Dates, en: Dates, ...more: [string, Dates][]) => {
  const others = [page('ko', ko), ...more.map(([lang, dates]) => page(lang, dates))]
  return newerOriginal(page('en', en), others, 'ko')?.url ?? null
}
const march = '2024-03-01T00:00:00Z'
const may = '2024-05-01T00:00:00Z'

describe('a translation tells of its original', () => {
  it('that was changed after it was', () => {
    expect(tells({ revised: may }, { revised: march })).toBe('/ko/')
    expect(tells({ revised: march }, { revised: may })).toBeNull()
  })

  it('that was changed after it was written, where its date is its own', () => {
    expect(tells({ revised: may }, { date: march })).toBe('/ko/')
    expect(tells({ revised: march }, { date: may })).toBeNull()
    // Written in May, whatever its last change is said to be.
    expect(tells({ revised: march }, { date: may, revised: '2024-02-01T00:00:00Z' })).toBeNull()
  })

  it('that is the older text, in whatever language', () => {
    expect(tells({ date: may, revised: '2024-06-01T00:00:00Z' }, {})).toBeNull()
    expect(newerOriginal(page('ko', { date: may }), [page('en', { revised: '2024-06-01T00:00:00Z' })], 'ko')?.url).toBe(
      '/en/',
    )
  })

  it('and not of another translation', () => {
    expect(tells({}, { revised: march }, ['ja', { revised: may }])).toBeNull()
    expect(tells({ revised: may }, { revised: march }, ['ja', { revised: may }])).toBe('/ko/')
  })
})

describe('a translation says nothing', () => {
  it('where nobody knows when it was made: authors copy a date', () => {
    expect(tells({ revised: may }, {})).toBeNull()
  })

  it('of a change in the same sitting', () => {
    expect(tells({ revised: '2024-05-01T20:00:00Z' }, { revised: may })).toBeNull()
    expect(tells({ revised: '2024-05-02T00:00:00Z' }, { revised: may })).toBe('/ko/')
  })

  it('of an original without a date of a change', () => {
    expect(tells({}, { revised: march })).toBeNull()
  })

  it('where none of the texts is in the main language and none the oldest', () => {
    const others = [page('ja', { revised: may })]
    expect(newerOriginal(page('en', { revised: march }), others, 'ko')).toBeNull()
  })

  it('and takes the main language’s text for the original where one has no date', () => {
    expect(tells({ date: null, revised: may }, { revised: march })).toBe('/ko/')
    expect(tells({ date: null }, { date: null })).toBeNull()
  })
})
