import type { Root } from 'hast'
import restFonts from '#work/rest-fonts.json'
import { visit } from '../base/visit'

/** A file of the font with characters that few pages show: "/_gaji/sans-rest-1a2b3c4d5e.woff2", "갂갃…". */
export type RestFont = { url: string; characters: string }

/**
 * Those that a text needs. Named in the page's head they come with the rest of the font; found by the browser while it
 * draws the text, they would come later and move what stands behind them on the line.
 */
export function restFontsFor(tree: Root, fonts: readonly RestFont[] = restFonts): string[] {
  const shown = new Set<string>()
  visit(tree, 'text', ({ value }) => {
    for (const character of value) shown.add(character)
  })
  return fonts.filter(({ characters }) => [...characters].some((one) => shown.has(one))).map(({ url }) => url)
}
