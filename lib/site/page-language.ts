/**
 * The language of a text by its letters, for sites that configure none: a Korean page must not go out as English.
 * Korean text on technical subjects is full of Latin words, so a fifth of Hangul decides.
 */
export function detectLanguage(text: string): string | null {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, ' ').replace(/https?:\/\/\S+/g, ' ')
  const count = (letters: RegExp) => prose.match(letters)?.length ?? 0
  const hangul = count(/\p{Script=Hangul}/gu)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(/\p{Script=Han}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  const total = hangul + kana + han + latin
  if (total === 0) return null
  if (hangul * 5 >= total) return 'ko'
  if (kana * 10 >= total) return 'ja'
  if ((han + kana) * 5 >= total) return kana * 20 > han ? 'ja' : 'zh'
  return latin * 2 > total ? 'en' : null
}
