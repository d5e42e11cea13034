import en from '../../../lib/search/words/en.json'
import ja from '../../../lib/search/words/ja.json'
import ko from '../../../lib/search/words/ko.json'
import zh from '../../../lib/search/words/zh.json'

const languages: Record<string, typeof en> = { en, ja, ko, zh }

/** In the page's language; English where search doesn't speak it. */
export const words = languages[document.documentElement.lang.slice(0, 2).toLowerCase()] ?? en

/** "글 {count}개" → "글 3개" */
export function say(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
