import { mkdirSync, writeFileSync } from 'node:fs'
import { buildAtlasStyles } from '../assets/build-atlas-styles'
import { drawPng } from '../models/draw-png'
import { atlasCsv, atlasJson } from '../models/exports'
import { modelUrl } from '../models/facets'
import { layoutTree } from '../models/layout'
import { treeSvg } from '../models/tree-svg'
import type { Atlas } from '../models/types'
import { localeOf } from '../models/words'
import { atlasAddress, atlasFile, type StoredAtlas } from './atlas'
import { atlasLanguages, inLanguage } from './atlas-pages'
import type { Catalogue } from './catalogue'
import { readModelDocument } from './model-documents'
import type { PublishedFile } from './publish-files'
import type { SiteIndex, SiteLanguage } from './site-index'
import { workFolder } from './workspace'

/** Writes what pages know of the models; the files are returned for publishing: drawings, data, their style sheet. */
export async function atlasOutputs(
  index: SiteIndex,
  { atlas: read, home, isBroken }: Catalogue,
  taken: ReadonlySet<string>,
): Promise<PublishedFile[]> {
  mkdirSync(workFolder, { recursive: true })
  if (!read || isBroken) {
    writeFileSync(atlasFile, 'null')
    return []
  }
  const styles = await buildAtlasStyles(read)
  const { byId: _, ...facts } = read
  const models = read.models.map(({ id }) => readModelDocument(id))
  const stored: StoredAtlas = { ...facts, models, home, styles: styles.url }
  writeFileSync(atlasFile, JSON.stringify(stored))
  if (home !== null) return [styles]
  const atlas = { ...read, models }
  const drawings = await Promise.all(
    atlasLanguages(index.settings.languages, index.settings.defaultLanguage).map((language) =>
      drawingsOf(atlas, index, language),
    ),
  )
  const data = [
    { url: '/models/models.json', text: atlasJson(atlas) },
    { url: '/models/models.csv', text: atlasCsv(atlas) },
  ]
  return [styles, ...[...data, ...drawings.flat()].filter(({ url }) => !taken.has(url))]
}

async function drawingsOf(atlas: Atlas, { settings }: SiteIndex, language: SiteLanguage): Promise<PublishedFile[]> {
  const locale = localeOf(language.tag)
  const href = (id: string) => atlasAddress(settings, language.key, modelUrl(id))
  const svg = treeSvg(layoutTree(atlas.models, { locale }), {
    ...{ locale, href, dataAsOf: atlas.dataAsOf, standalone: true, credit: atlas.citation },
  })
  const url = (name: string) => inLanguage(language.home, `/models/${name}`)
  return [
    { url: url('tree.svg'), text: svg },
    { url: url('tree.png'), bytes: await drawPng(svg) },
  ]
}
