import type { Bilingual, Locale } from './types'

/** What the data say, to a reader of this language: English where they don't speak it. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'ko' ? text.ko : text.en
}
