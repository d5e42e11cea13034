import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { hashedFile } from '../../base/hashed-file'
import type { PublishedFile } from '../../record/published-file'
import { filterStyles } from '../drawings/filter-styles'
import type { Atlas } from '../record/types'
import { atlasStyles } from '../style/atlas-styles'

/** For pages with a drawing of models or about one: what other posts need not load. */
export async function buildAtlasStyles(atlas: Atlas, projectFolder: string): Promise<PublishedFile> {
  const pages = readFileSync(join(projectFolder, 'components', 'atlas', 'models.css'), 'utf8')
  const { code } = await transform([atlasStyles, pages, filterStyles(atlas)].join('\n'), {
    loader: 'css',
    minify: true,
  })
  return hashedFile('models', 'css', code)
}
