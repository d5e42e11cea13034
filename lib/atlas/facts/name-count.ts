import type { Locale } from '../record/types'

/** A count as it is said in prose, three digits exact: 175000000000 → "1,750억", "175 billion". */
export function nameCount(count: number, locale: Locale): string {
  const rounded = Number(count.toPrecision(3))
  if (locale === 'ko') return inKorean(rounded)
  return rounded < 1e6 ? rounded.toLocaleString(locale) : inWords(rounded, locale)
}

/** By 조, 억 and 만; what is smaller than a 만 of a larger number isn't said. */
function inKorean(count: number): string {
  if (count < 1e4) return count.toLocaleString('ko')
  const parts: string[] = []
  let rest = count
  for (const unit of [1e12, 1e8, 1e4]) {
    const here = Math.floor(rest / unit)
    if (here > 0) parts.push(`${here.toLocaleString('ko')}${signOf(unit)}`)
    rest -= here * unit
  }
  return parts.join(' ')
}

/** 10000 → "만" */
function signOf(unit: number): string {
  const parts = new Intl.NumberFormat('ko', { notation: 'compact' }).formatToParts(unit)
  return parts.find(({ type }) => type === 'compact')?.value ?? ''
}

/** "175 billion", and as other languages have it: "1750億" */
function inWords(count: number, locale: Locale): string {
  const style = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const
  return new Intl.NumberFormat(locale, style).format(count)
}
