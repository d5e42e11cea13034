import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserStyles } from '../../base/browser-files'
import type { PublishedFile } from '../../record/published-file'
import type { Theme } from '../../record/theme'
import { filterStyles } from '../drawings/filter-styles'
import type { AtlasSheet } from '../pages/atlas-styles'
import type { Atlas } from '../record/types'
import { atlasStyles, themeStyles } from '../style/atlas-styles'

/** A sheet for each kind of thing that a page may show, so that none loads what it doesn't show. */
export async function buildAtlasStyles(
  atlas: Atlas | null,
  projectFolder: string,
): Promise<Record<AtlasSheet, PublishedFile>> {
  const written = (name: string) => readFileSync(join(projectFolder, 'components', 'atlas', `${name}.css`), 'utf8')
  const sheet = (name: string, css: string) => browserStyles(`models-${name}`, css)
  const rules = (on: 'rows' | 'tree') => written('filters') + (atlas ? filterStyles(atlas, on) : '')
  const [inText, drawings, pages, model, lists, fading] = await Promise.all([
    sheet('in-text', written('in-text')),
    sheet('drawings', atlasStyles + written('drawings')),
    sheet('pages', written('pages')),
    sheet('model', written('model')),
    sheet('lists', written('lists') + rules('rows')),
    sheet('fading', written('whole-tree') + rules('tree')),
  ])
  return { inText, drawings, pages, model, lists, fading }
}

/** Of the tree in a frame of another site, which has no sheet of the site's. */
export function buildEmbedStyles(theme: Theme, projectFolder: string): Promise<PublishedFile & { url: string }> {
  const written = readFileSync(join(projectFolder, 'components', 'atlas', 'embed.css'), 'utf8')
  return browserStyles('models-embed', themeStyles(theme) + atlasStyles + written)
}
