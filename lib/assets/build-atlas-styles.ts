import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import type { PublishedFile } from '../content/publish-files'
import { projectFolder } from '../content/workspace'
import { atlasStyles } from '../models/atlas-styles'
import { filterStyles } from '../models/filter-styles'
import type { Atlas } from '../models/types'
import { hashedFile } from './hashed-file'

/** For pages with a drawing of models or about one: what other posts need not load. */
export async function buildAtlasStyles(atlas: Atlas): Promise<PublishedFile> {
  const pages = readFileSync(join(projectFolder, 'components', 'models', 'models.css'), 'utf8')
  const { code } = await transform([atlasStyles, pages, filterStyles(atlas)].join('\n'), {
    loader: 'css',
    minify: true,
  })
  return hashedFile('models', 'css', code)
}
