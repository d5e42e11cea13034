import { markdownLanguage } from '@codemirror/lang-markdown'
import { Language, LanguageDescription, LanguageSupport, ParseContext } from '@codemirror/language'
import { type MarkdownParser, parseCode } from '@lezer/markdown'

/**
 * Markdown with GitHub's tables and lists. Languages of code are fetched when a text names one.
 */
const parser = (markdownLanguage.parser as MarkdownParser).configure(
  parseCode({
    codeParser(info) {
      const name = /^[\w+#.-]+/.exec(info)?.[0]
      if (!name) return null
      const known = languageNamed(name)
      return known.support ? known.support.language.parser : ParseContext.getSkippingParser(known.load())
    },
  }),
)

// The same data, by which the package's keys know its language.
export const markdownWithCode = new LanguageSupport(new Language(markdownLanguage.data, parser, [], 'markdown'))

const named = new Map<string, LanguageDescription>()

function languageNamed(name: string): LanguageDescription {
  const known = named.get(name) ?? LanguageDescription.of({ name, load: () => loadLanguage(name) })
  named.set(name, known)
  return known
}

async function loadLanguage(name: string) {
  const { languages } = await import('@codemirror/language-data')
  const found = LanguageDescription.matchLanguageName(languages, name, false)
  if (!found) throw new Error(`${name}: no such language`)
  return found.load()
}
