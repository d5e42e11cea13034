import type { Bilingual, Locale } from './types'

/** What the data say, to a reader of this language: English where they don't speak it. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'ko' ? text.ko : text.en
}

/** The `lang` of what the data say, where it isn't the page's: English on a page in Japanese. */
export function langOfData(locale: Locale): 'en' | undefined {
  return locale === 'ko' || locale === 'en' ? undefined : 'en'
}
