import type { Mark } from '../shared/text-port'

/** Places that move along with the text: each change says where a place is afterwards. */
export function markStore() {
  const places = new Set<{ at: number }>()
  return {
    add(at: number): Mark {
      const place = { at }
      places.add(place)
      return {
        at: () => place.at,
        move(next) {
          place.at = next
        },
        release: () => void places.delete(place),
      }
    },
    map(move: (at: number) => number) {
      for (const place of places) place.at = move(place.at)
    },
  }
}

/** How a place moves when a text became another, where nobody has said what was changed: what is alike at both ends stayed. */
export function moveBetween(before: string, after: string): (at: number) => number {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const grown = after.length - before.length
  return (at) => (at <= start ? at : at >= before.length - end ? at + grown : after.length - end)
}
