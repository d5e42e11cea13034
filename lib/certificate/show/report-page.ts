import { escapeHtml } from '../../base/text/escape-html'
import type { Theme } from '../../record/theme'
import { reportStyle } from './report-style'

/** Without an address of its style sheet the page is one file. */
type Frame = { lang: string; title: string; theme: Theme; styles?: string }

/** A page that is a file of its own. */
export function reportPage({ lang, title, theme, styles }: Frame, body: string): string {
  const style = styles ? `<link rel="stylesheet" href="${escapeHtml(styles)}">` : `<style>${reportStyle(theme)}</style>`
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`
  return `<!doctype html>\n<html lang="${lang}"><head>${head}<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title>${style}</head>\n<body>\n${body}\n</body></html>\n`
}

export type Row = readonly (string | number)[]

/** Numbers stand at the end of their column. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const cell = (name: 'th' | 'td', value: string | number, isNumber: boolean) =>
    `<${name}${isNumber ? ' class="number"' : ''}>${escapeHtml(String(value))}</${name}>`
  const isNumber = (at: number) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number')
  const line = (name: 'th' | 'td', row: Row) =>
    `<tr>${row.map((value, at) => cell(name, value, isNumber(at))).join('')}</tr>`
  return `<table><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('\n')}</tbody></table>`
}

/** The first of a list, the rest behind a click. */
export function list(items: readonly string[], more: (count: number) => string, shown = 12): string {
  const points = (some: readonly string[]) => `<ul>${some.map((item) => `<li>${item}</li>`).join('\n')}</ul>`
  const rest = items.slice(shown)
  const hidden =
    rest.length > 0 ? `<details><summary>${escapeHtml(more(rest.length))}</summary>${points(rest)}</details>` : ''
  return points(items.slice(0, shown)) + hidden
}
