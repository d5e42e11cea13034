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
  figure: ShownFigure | null
}

/**
 * `name` and `file`: a picture as it is published, under an address that is a hash of its bytes, and where it lies.
 * `svg`: a drawing that was made here. `ornament`: one in the card's own look, without letters, beside the title.
 */
export type ShownFigure = { name: string; file: string; isPhoto: boolean } | { svg: string } | { ornament: string }

/** Colours of the light theme: a card stands on others' pages, of which most are light. */
export type CardLook = Record<(typeof colours)[number], string>

const colours = ['ground', 'raised', 'ink', 'muted', 'rule', 'accent', 'paper'] as const

export function cardLook(theme: Theme): CardLook {
  const shown = colours.map((name) => [name, colourOf(theme, name).light])
  return Object.fromEntries(shown) as CardLook
}
