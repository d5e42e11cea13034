/** A list of names as one reads it, over as many lines as it takes. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
