import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserStyles } from '../../base/browser-files'
import type { PublishedFile } from '../../record/published-file'
import { filterStyles } from '../drawings/filter-styles'
import type { AtlasSheet } from '../pages/atlas-styles'
import type { Atlas } from '../record/types'
import { atlasStyles } from '../style/atlas-styles'

/** A sheet for each kind of thing that a page may show, so that none loads what it doesn't show. */
export async function buildAtlasStyles(
  atlas: Atlas | null,
  projectFolder: string,
): Promise<Record<AtlasSheet, PublishedFile>> {
  const written = (name: string) => readFileSync(join(projectFolder, 'components', 'atlas', `${name}.css`), 'utf8')
  const sheet = (name: string, css: string) => browserStyles(`models-${name}`, css)
  const [inText, drawings, pages, filters] = await Promise.all([
    sheet('in-text', written('in-text')),
    sheet('drawings', atlasStyles + written('drawings')),
    sheet('pages', written('pages')),
    sheet('filters', written('filters') + (atlas ? filterStyles(atlas) : '')),
  ])
  return { inText, drawings, pages, filters }
}
