import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'

/**
 * A line of the configuration that themes pass on as HTML or Markdown, as text: "&copy; {year} [Kim](/about/)<br>" →
 * "© 2026 Kim".
 */
export function plainLine(line: string, year: number): string {
  const html = line.replace(/<br\s*\/?>/gi, ' ').replace(/\{\s*year\s*\}/gi, String(year))
  return toText(fromHtml(html, { fragment: true }))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,2})(\S|\S.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])(_{1,2})(\S|\S.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}
