import { colourOf, type Theme } from '../record/theme'

/** What a social card says and shows. JSON: it is the name of the card in the cache, and is sent to a thread. */
export type Card = {
  /** for how its text is broken: "ko-KR" */
  langTag: string
  /** of the site, above all */
  site: string
  /** what the page is where that isn't seen from its title: "태그" */
  kind: string
  title: string
  /** a line or two below the title */
  words: string
  /** as it is read; empty without one */
  date: string
  terms: string[]
  figure: CardFigure | null
}

/** `file`: a picture as it is published, under a name that is a hash of its bytes. `drawing`: an SVG in the card's own look. */
export type CardFigure = { file: string; isPhoto: boolean } | { drawing: string }

/** What social networks show whole: https://developers.facebook.com/docs/sharing/webmasters/images */
export const cardSize = { width: 1200, height: 630 }

/** Colours of the light theme: a card stands on others' pages, of which most are light. */
export type CardLook = Record<(typeof colours)[number], string>

const colours = ['ground', 'raised', 'ink', 'muted', 'rule', 'accent', 'paper'] as const

export function cardLook(theme: Theme): CardLook {
  const shown = colours.map((name) => [name, colourOf(theme, name).light])
  return Object.fromEntries(shown) as CardLook
}
