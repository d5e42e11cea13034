import type { PageFile } from '../../../lib/search/index/types'
import { excerpt, rangesOf } from '../../../lib/search/query/mark-text'
import { make } from './make'

/** A result: where it leads, its name, and what stands there. */
export function showHit(page: PageFile, section: number, marks: readonly string[], base: string) {
  const [id = '', heading = '', text = ''] = page.sections[section - 1] ?? []
  const shown = excerpt(section === 0 ? page.description || (page.sections[0]?.[2] ?? '') : text, marks)
  const facts = [page.date, ...Object.values(page.terms).flat()].filter(Boolean).join(' · ')
  return {
    href: base + hrefOf(page.url, id, text, marks),
    name: marked([page.title, heading].filter(Boolean).join(' › '), marks),
    rest: [...(shown ? [make('p', {}, ...marked(shown, marks))] : []), ...(facts ? [make('small', {}, facts)] : [])],
  }
}

/** With the text to be marked on arrival, where the browser can (WICG, URL Fragment Text Directives). */
function hrefOf(url: string, id: string, text: string, marks: readonly string[]): string {
  const [first] = rangesOf(text, marks)
  const directive = first ? `:~:text=${encodeURIComponent(text.slice(...first)).replaceAll('-', '%2D')}` : ''
  const fragment = encodeURIComponent(id) + directive
  return encodeURI(url) + (fragment && `#${fragment}`)
}

function marked(text: string, marks: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = []
  let end = 0
  for (const [from, to] of rangesOf(text, marks)) {
    parts.push(text.slice(end, from), make('mark', {}, text.slice(from, to)))
    end = to
  }
  return [...parts, text.slice(end)]
}
