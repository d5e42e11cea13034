/** How often each character outside ASCII occurs. */
export type GlyphCounts = Map<string, number>

export function countGlyphs(counts: GlyphCounts, text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII, which every font file has
  for (const [run] of text.matchAll(/[^\x00-\x7f]+/g)) {
    for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
}

/** Commonest first; of equally common ones in the order of Unicode, so that two builds agree. */
export function byFrequency(counts: GlyphCounts): string[] {
  const entries = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
  return entries.map(([character]) => character)
}
