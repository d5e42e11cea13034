import type { Locale } from '../record/types'

/** A count as it is said in prose, three digits exact: 175000000000 → "1,750억", "175 billion". */
export function nameCount(count: number, locale: Locale): string {
  const rounded = Number(count.toPrecision(3))
  return locale === 'ko' ? inKorean(rounded) : inEnglish(rounded)
}

/** By 조, 억 and 만; what is smaller than a 만 of a larger number isn't said. */
function inKorean(count: number): string {
  if (count < 1e4) return count.toLocaleString('ko')
  const parts: string[] = []
  let rest = count
  for (const [unit, sign] of [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ] as const) {
    const here = Math.floor(rest / unit)
    if (here > 0) parts.push(`${here.toLocaleString('ko')}${sign}`)
    rest -= here * unit
  }
  return parts.join(' ')
}

function inEnglish(count: number): string {
  for (const [unit, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (count >= unit) return `${Number((count / unit).toPrecision(3))} ${name}`
  }
  return count.toLocaleString('en')
}
