/** The path of the same post in another language: "a/index.md" in "en" → "a/index.en.md"; the main one has no suffix. */
export function withLanguage(path: string, language: string, known: readonly string[], main: string): string {
  const suffix = /\.([\w-]+)\.md$/.exec(path)?.[1]
  const plain = suffix !== undefined && known.includes(suffix) ? path.slice(0, -suffix.length - 4) : path.slice(0, -3)
  return language === main ? `${plain}.md` : `${plain}.${language}.md`
}
