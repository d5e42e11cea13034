import type { Body } from '../../record/bodies'
import { comparable, textOfTree } from './comparable-text'

/** More of a page than this is no word of a theme's that stands between. */
const most = 0.34

/** Paragraphs of a theme's page that ours doesn't say; a few may be the theme's own, which only a reader can tell. */
export function missingParagraphs(
  body: Body | null,
  paragraphs: readonly string[],
): { says: string; reason?: string } | null {
  const own = body ? textOfTree(body.tree) : ''
  const missing = paragraphs.filter((paragraph) => !own.includes(comparable(paragraph)))
  const [first] = missing
  if (first === undefined) return null
  const says = `: without "${first.slice(0, 60)}"${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}`
  const isFew = missing.length <= Math.max(1, paragraphs.length * most) && own !== ''
  return isFew ? { says, reason: 'a few paragraphs of a theme’s page may be the theme’s own: look' } : { says }
}
