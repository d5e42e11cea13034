import { formatDate } from '../../site/names/format-date'
import { wordsFor } from '../../words/interface-words'
import { languageName } from '../../words/language-name'

/** What the engine itself writes into pages of a language: its words, the parts of a date, the language's name. */
export function interfaceText(langTag: string): string {
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`)
  const dates = months.map((date) => formatDate(date, langTag))
  return [JSON.stringify(wordsFor(langTag)), languageName({ name: '', tag: langTag }), ...dates].join('\n')
}
