import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { LanguageDescription } from '@codemirror/language'

/** Markdown with GitHub's tables and lists; the languages of code in it are fetched when a text names one. */
export const markdownWithCode = markdown({
  base: markdownLanguage,
  codeLanguages: (info) => {
    const name = /^[\w+#.-]+/.exec(info)?.[0]
    if (!name) return null
    return LanguageDescription.of({ name, load: () => loadLanguage(name) })
  },
  // HTML's completion of tags would stand in the way of the block menu.
  completeHTMLTags: false,
})

async function loadLanguage(name: string) {
  const { languages } = await import('@codemirror/language-data')
  const found = LanguageDescription.matchLanguageName(languages, name, false)
  if (!found) throw new Error(`${name}: no such language`)
  return found.load()
}
