import { renderToString } from 'katex'
import { Children } from 'react'
import type { ShortcodeProps } from './shortcode'

/** hugo-book: a formula, displayed with `display` or `class="…"` of that theme. */
export function Katex({ params, children }: ShortcodeProps) {
  const source = Children.toArray(children).join('').trim()
  const values = Array.isArray(params) ? params.map(String) : Object.keys(params)
  const displayMode = values.includes('display') || source.includes('\n')
  const html = renderToString(source, { displayMode, throwOnError: false, trust: false })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX's own markup; with trust off nothing of the author's passes as HTML
  return <span className={displayMode ? 'math-display' : undefined} dangerouslySetInnerHTML={{ __html: html }} />
}
