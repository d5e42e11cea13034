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

/** Letters to change, add, drop or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
