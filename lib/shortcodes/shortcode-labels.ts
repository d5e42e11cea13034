import type { ShortcodeParams } from '../record/shortcode-params'
import { readParam } from '../record/shortcode-params'

const words: Record<string, { details: string; expand: string }> = {
  ko: { details: '자세히', expand: '펼치기' },
  en: { details: 'Details', expand: 'Expand' },
  ja: { details: '詳細', expand: '開く' },
  zh: { details: '详情', expand: '展开' },
}

/** What a reader presses to unfold something, in the page's language where the author has not said it. */
export function foldLabel(name: 'details' | 'expand', params: ShortcodeParams, lang: string): string {
  const own = readParam(params, 'title', 'summary', 'label', 'text', 'header', '0')
  return own || (words[lang.slice(0, 2).toLowerCase()] ?? (words.en as (typeof words)['en']))[name]
}

export function isOpen(params: ShortcodeParams): boolean {
  return /^(?:open|true)$/.test(readParam(params, 'open', '1'))
}

export function tabLabel(params: ShortcodeParams): string {
  return readParam(params, 'label', 'name', 'header', 'title', '0')
}
