import { escapeHtml } from '../../base/text/escape-html'

/** The policy as the first element of the head, before anything that it rules. */
export function withPolicy(html: string, policy: string): string {
  if (policy === '') return html
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"/>`
  const policed = html.replace(/<head\b[^>]*>/, (head) => head + meta)
  if (policed === html) throw new Error('a page without a head has no place for its policy')
  return policed
}
