import type { PageSummary } from '../site-index'

/** A page without a text or a picture: its theme's template made it, and here there is nothing to read. */
export function isBlank({ kind, hasBody, cover }: Pick<PageSummary, 'kind' | 'hasBody' | 'cover'>): boolean {
  return kind === 'page' && !hasBody && cover === null
}
