import { editDistance } from '../../base/text/edit-distance'
import { hugoFields, themeFields } from './known-fields'

/**
 * The known name an unknown one was meant to be: "tgas" → "tags". One slip for short names, two for names from six
 * letters on. The first letter must be right, or swapped with the second: few slip there, and many names of themes'
 * own differ just there (pages, images).
 */
export function nearMiss(key: string, alsoKnown: readonly string[] = []): string | null {
  if (key.length < 3 || themeFields.has(key)) return null
  let best: string | null = null
  let bestDistance = 3
  for (const name of [...hugoFields, ...alsoKnown]) {
    const known = name.toLowerCase()
    if (known === key || key.startsWith(`${known}_`)) return null
    if (known.length < 4 || Math.abs(known.length - key.length) > 2) continue
    if (known[0] !== key[0] && !(known[0] === key[1] && known[1] === key[0])) continue
    const distance = editDistance(key, known)
    if (distance <= (known.length < 6 ? 1 : 2) && distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}
