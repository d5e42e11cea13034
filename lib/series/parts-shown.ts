/** So many parts are listed in each post, of a longer series those around it: all in each would grow by the square. */
const most = 30

/** From which part to which, the second no longer among them. */
export function partsShown(count: number, at: number): [from: number, to: number] {
  const from = Math.max(0, Math.min(at - most / 2, count - most))
  return [from, Math.min(count, from + most)]
}
