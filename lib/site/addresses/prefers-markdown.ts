import { qualityValues } from '../../base/text/quality-values'

/**
 * Whether who asks would rather have Markdown than HTML: names `text/markdown`, and HTML not before it. A browser names
 * HTML alone. `accept` is the header; https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function prefersMarkdown(accept: string | null | undefined): boolean {
  if (!accept || !/text\/markdown/i.test(accept)) return false
  const wishes = qualityValues(accept)
  const [wish, other] = [wishes.get('text/markdown') ?? 0, wishes.get('text/html') ?? 0]
  const first = [...wishes.keys()].find((type) => type === 'text/markdown' || type === 'text/html')
  return wish > 0 && (wish > other || (wish === other && first === 'text/markdown'))
}
