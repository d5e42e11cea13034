import type { GivenToFeature } from '../../record/feature/feature'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex, SiteLanguage } from '../../record/site-index'
import { treeSvg } from '../drawings/tree/tree-svg'
import { atlasCsv, atlasJson } from '../facts/exports'
import { modelUrl } from '../facts/facets'
import { layoutTree } from '../layout/layout'
import { atlasAddress, type StoredAtlas, writeAtlas } from '../pages/atlas'
import { atlasLanguages, changesFeedUrl, embedUrl, inLanguage } from '../pages/atlas-pages'
import { writeAtlasStyles } from '../pages/atlas-styles'
import type { Catalogue } from '../read/catalogue'
import { readModelDocument } from '../read/model-documents'
import type { Atlas } from '../record/types'
import { standaloneStyles } from '../style/atlas-styles'
import { localeOf } from '../words/words'
import { buildAtlasStyles, buildEmbedStyles } from './build-atlas-styles'
import { changesFeed } from './changes-feed'
import { drawPng } from './draw-png'
import { embedPage } from './embed-page'
import { modelsInRepository } from './models-in-repository'

/** Writes what pages know of the models; their style sheets are returned for publishing. */
export async function atlasFiles(
  { settings }: Pick<SiteIndex, 'settings'>,
  { atlas: read, home, isBroken }: Catalogue,
  mentions: StoredAtlas['mentions'],
  { readDocument, workspace }: Pick<GivenToFeature, 'readDocument' | 'workspace'>,
): Promise<PublishedFile[]> {
  const sheets = await buildAtlasStyles(read, workspace.projectFolder)
  const { inText, drawings, pages, model, lists, fading } = sheets
  writeAtlasStyles(workspace.files, {
    ...{ inText: inText.url, drawings: drawings.url, pages: pages.url },
    ...{ model: model.url, lists: lists.url, fading: fading.url },
  })
  const styles = home === null && read ? Object.values(sheets) : [inText, drawings]
  if (!read || isBroken) {
    writeAtlas(workspace.files, null)
    return styles
  }
  const { byId: _, ...facts } = read
  const models = read.models.map(({ id }) => readModelDocument(id, readDocument))
  const repository = modelsInRepository(workspace.siteFolder, settings)
  const stored: StoredAtlas = { ...facts, models, home, mentions, repository }
  writeAtlas(workspace.files, stored)
  return styles
}

/** The tree as drawings, the models as data, and what has changed in them as a feed. */
export async function atlasDownloads(
  index: SiteIndex,
  { atlas: read, home, isBroken }: Catalogue,
  given: GivenToFeature,
): Promise<PublishedFile[]> {
  if (!read || isBroken || home !== null) return []
  const { taken, readDocument } = given
  const models = read.models.map(({ id }) => readModelDocument(id, readDocument))
  const atlas = { ...read, models }
  const languages = atlasLanguages(index.settings.languages, index.settings.defaultLanguage)
  const trees = await Promise.all(languages.map((language) => drawingsOf(atlas, index, language, given)))
  const sheet = await buildEmbedStyles(given.theme, given.workspace.projectFolder)
  const embeds = languages.map((language) => ({
    url: inLanguage(language.home, embedUrl),
    text: embedPage(atlas, { settings: index.settings, language, styles: sheet.url }),
  }))
  const data = [
    { url: '/models/models.json', text: atlasJson(atlas) },
    { url: '/models/models.csv', text: atlasCsv(atlas) },
  ]
  return [...data, ...trees.flat(), sheet, ...embeds].filter(({ url }) => !taken.has(url))
}

async function drawingsOf(
  atlas: Atlas,
  { settings }: SiteIndex,
  language: SiteLanguage,
  { theme, workspace, feedStyles }: Pick<GivenToFeature, 'theme' | 'workspace' | 'feedStyles'>,
): Promise<PublishedFile[]> {
  const locale = localeOf(language.tag)
  const href = (id: string) => atlasAddress(settings, language.key, modelUrl(id))
  const svg = treeSvg(layoutTree(atlas.models, { locale }), {
    ...{ locale, href, dataAsOf: atlas.dataAsOf, styles: standaloneStyles(theme), credit: atlas.citation },
  })
  const url = (name: string) => inLanguage(language.home, `/models/${name}`)
  const feed =
    atlas.changes.length > 0
      ? [{ url: inLanguage(language.home, changesFeedUrl), text: changesFeed(atlas, settings, language, feedStyles) }]
      : []
  return [{ url: url('tree.svg'), text: svg }, { url: url('tree.png'), bytes: await drawPng(svg, workspace) }, ...feed]
}
