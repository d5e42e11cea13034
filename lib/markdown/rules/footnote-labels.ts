/** What a screen reader says of footnotes, in the page's language. */
export function footnoteLabels(lang: string) {
  return lang.toLowerCase().startsWith('ko')
    ? {
        section: '각주',
        reference: (n: number) => `각주 ${n}`,
        back: (n: number, nth: number) => `본문 ${n}번 각주 위치로 돌아가기${nth > 0 ? ` (${nth + 1})` : ''}`,
      }
    : {
        section: 'Footnotes',
        reference: (n: number) => `Footnote ${n}`,
        back: (n: number, nth: number) => `Back to reference ${n}${nth > 0 ? ` (${nth + 1})` : ''}`,
      }
}
