import type { Root } from 'mdast'
import type { Spot } from '../record/parsed-post'
import type { MarkupConfig } from '../record/types'
import { placedSyntax } from './mdx/mdx-syntax'
import { looseTables, readLooseTables } from './rules/loose-tables'
import { withPlacesOf } from './source/author-places'
import type { MappedText } from './source/positions'

/** From text to a tree whose places are the author's, with the tables that the parser alone would not see. */
export function markdownParser(
  parse: (text: string) => Root,
  markup: Pick<MarkupConfig, 'table'>,
  spotOf: (offset: number) => Spot,
): (text: MappedText) => Root {
  const read = (text: MappedText) => {
    try {
      return parse(text.text)
    } catch (error) {
      throw placedSyntax(error, text, spotOf)
    }
  }
  return (text) => {
    const root = read(text)
    // Found by their places in the derived text, put in when all others have moved.
    const tables = markup.table ? looseTables(root, text) : []
    withPlacesOf(text, root, spotOf)
    readLooseTables(tables, text, read, spotOf)
    return root
  }
}
