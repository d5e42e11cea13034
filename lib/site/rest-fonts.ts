import type { Root } from 'hast'
import { visit } from '../base/visit'

/** A file of the font with characters that few pages show: "/_gaji/sans-rest-1a2b3c4d5e.woff2", "갂갃…". */
export type RestFont = { url: string; characters: string }

/**
 * The numbers of those that hold any of the characters. Named in the page's head they come with the rest of the font;
 * found by the browser while it draws the text, they would come later and move what stands behind them on the line.
 */
export function restFontsWith(characters: string, fonts: readonly RestFont[]): number[] {
  const shown = new Set(characters)
  return fonts.flatMap(({ characters: held }, number) => ([...held].some((one) => shown.has(one)) ? [number] : []))
}

/** Each character of a text once, in order. */
export function charactersOf(tree: Root): string {
  const shown = new Set<string>()
  visit(tree, 'text', ({ value }) => {
    for (const character of value) shown.add(character)
  })
  return [...shown].sort().join('')
}
