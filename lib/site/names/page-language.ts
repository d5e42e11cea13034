type Configured = {
  key: string
  /** languageCode or locale */
  code: string | null
  /** the author has written the key: under [languages], or as defaultContentLanguage */
  isWritten: boolean
  /** the site has no other language */
  isOnly: boolean
}

/** A country's letters where a language's were meant. As languages, kr is Kanuri. */
const countries: Record<string, string> = { kr: 'ko', jp: 'ja', cn: 'zh' }

/**
 * The language of a page: as configured, else by its text; null where neither says. Every new Hugo site says "en-us",
 * so that this word alone makes no English site of a Korean one.
 */
export function pageLanguage({ key, code, isWritten, isOnly }: Configured, text: string): string | null {
  const detected = detectLanguage(text)
  const written = isWritten ? writtenLanguage(key, code, detected) : code
  if (written === null) return detected
  if (detected && countries[written] === detected) return detected
  const isScaffold = isOnly && /^en(-us)?$/i.test(written)
  return isScaffold && ['ko', 'ja', 'zh'].includes(detected ?? '') ? detected : written
}

/**
 * A key is what an author wrote on purpose; a code that names another language has mostly stayed from a template, and
 * then often stands above all languages. It counts where the text is in it, and where the key is a country's.
 */
function writtenLanguage(key: string, code: string | null, detected: string | null): string {
  if (code === null || !isLanguage(key) || !isLanguage(code)) return code ?? key
  const { language, region } = new Intl.Locale(code).maximize()
  const isSame = language === new Intl.Locale(key).language || region === key.toUpperCase()
  return isSame || (language !== 'en' && language === detected) ? code : key
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined
  } catch {
    return false
  }
}

/**
 * The language of a text by its letters, for sites that configure none: a Korean page must not go out as English.
 * Korean text on technical subjects is full of Latin words, so a fifth of Hangul decides.
 */
export function detectLanguage(text: string): string | null {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, ' ').replace(/https?:\/\/\S+/g, ' ')
  // Whole runs: a match for each letter takes ten times as long.
  const count = (runs: RegExp) => prose.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0
  const hangul = count(/\p{Script=Hangul}+/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu)
  const han = count(/\p{Script=Han}+/gu)
  const latin = count(/\p{Script=Latin}+/gu)
  const total = count(/\p{L}+/gu)
  if (total === 0) return null
  if (hangul * 5 >= total) return 'ko'
  if (kana * 10 >= total) return 'ja'
  if ((han + kana) * 5 >= total) return kana * 20 > han ? 'ja' : 'zh'
  return latin * 2 > total ? 'en' : null
}
