import type { ReadCall } from '../../record/calls/plain-call'
import { text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** `{{< stars 4 >}}` → ★★★★☆. An example to start from. */
export const shortcodes: Shortcodes = {
  stars: {
    names: { stars: { inner: 'none', block: false } },
    plain: ({ param }) => [text(starsOf(countOf(param)))],
  },
}

export function countOf(param: ReadCall): number {
  return Math.min(5, Math.max(0, Number.parseInt(param('count', '0'), 10) || 0))
}

export function starsOf(count: number): string {
  return '★'.repeat(count) + '☆'.repeat(5 - count)
}
