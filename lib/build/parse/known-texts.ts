import type { ParsedFacts } from './parsed-facts'

/** What a process remembers of the texts of the last run. */
export type KnownTexts = {
  /** by the keys of their trees */
  facts: Map<string, ParsedFacts>
  /** by file, what a language was told from and which it was */
  languages: Map<string, { text: string; tag: string | null }>
}

/** The language of a file's text, told anew when the text is another. */
export function knownLanguage(
  known: KnownTexts | undefined,
  file: string,
  text: string,
  tell: () => string | null,
): string | null {
  const last = known?.languages.get(file)
  if (last?.text === text) return last.tag
  const tag = tell()
  known?.languages.set(file, { text, tag })
  return tag
}
