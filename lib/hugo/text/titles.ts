import type { SiteConfig } from '../../record/types'

type TitleConfig = Pick<SiteConfig, 'titleCaseStyle' | 'capitalizeListTitles'>

const smallWords = new Set('a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '))
const prepositions = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over ' +
    'through before between after since without under within along following across beyond around down near above'
  ).split(' '),
)

/**
 * The title of a list that has no text of its own: "machine learning" → "Machine Learning".
 * https://gohugo.io/configuration/all/#titlecasestyle
 */
export function listTitle(name: string, config: TitleConfig): string {
  return config.capitalizeListTitles ? titleCase(name, config.titleCaseStyle) : name
}

/** AP (the default), Chicago, Go, FirstUpper or None. */
export function titleCase(text: string, style = 'AP'): string {
  switch (style.toLowerCase()) {
    case 'none':
      return text
    case 'firstupper':
      return capitalize(text)
    case 'go':
      return text.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
    default:
      return capitalizeWords(text, style.toLowerCase() === 'chicago')
  }
}

function capitalizeWords(text: string, keepsPrepositions: boolean): string {
  return text.replace(/[\p{N}\p{L}]+[^\s\-/]*/gu, (word: string, at: number) => {
    const small = word.toLowerCase()
    const isInside = at > 0 && at + word.length < text.length
    const isSmall = smallWords.has(small) || (keepsPrepositions && prepositions.has(small))
    return isInside && isSmall && standsBetweenWords(text, at, word.length) ? small : capitalize(word)
  })
}

/** "the" in "Up-the-Hill: the way" keeps its capital after a colon and before a hyphen. */
function standsBetweenWords(text: string, at: number, length: number): boolean {
  const charAt = (index: number) => text[index] ?? text[0] ?? ''
  return (
    ' -/'.includes(charAt(at - 1)) &&
    charAt(at - 2) !== ':' &&
    charAt(at - 2) !== '-' &&
    (charAt(at + length) !== '-' || charAt(at - 1) === '-')
  )
}

function capitalize(word: string): string {
  const [first = ''] = word
  const upper = first.toUpperCase()
  // ß has no single capital
  return ([...upper].length === 1 ? upper : first) + word.slice(first.length)
}
