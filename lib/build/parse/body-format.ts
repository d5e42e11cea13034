import { isHtmlFile } from '../../hugo/files/content-files'
import type { BodyFormat } from '../../record/parsed-post'
import type { Page } from '../../record/types'

/** What a page's text is written in: as its `markup` says, else by the end of its file's name. */
export function bodyFormat({ file, fields: { markup } }: Page): BodyFormat {
  const name = file ?? ''
  if (markup ? /^html?$/i.test(markup) : isHtmlFile(name)) return 'html'
  return name.endsWith('.mdx') ? 'mdx' : 'md'
}
