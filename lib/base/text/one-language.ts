/**
 * What is told in Korean and English at once ("그림이 없습니다 / the picture is missing"), in the one that `langTag` reads;
 * what is told in one language stays.
 */
export function inOneLanguage(told: string, langTag: string): string {
  const end = told.indexOf(' / ')
  if (end < 0 || !/\p{Script=Hangul}/u.test(told.slice(0, end))) return told
  return /^ko\b/i.test(langTag) ? told.slice(0, end) : told.slice(end + ' / '.length)
}
