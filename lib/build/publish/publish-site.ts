import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Problem } from '../../base/problems'
import { writeInputs } from '../../base/workspace/inputs'
import type { Workspace } from '../../base/workspace/workspace'
import { pruneBodies } from '../../record/bodies'
import { writeData } from '../../record/data-files'
import type { GivenToFeature } from '../../record/feature/feature'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import type { Theme } from '../../record/theme'
import { href } from '../../site/addresses/urls'
import { isHashedName } from '../../site/headers/cache-control'
import { speculationRules } from '../../site/headers/header-rules'
import { buildAssets } from '../assets/build-assets'
import type { ReadSite } from '../read/read-site'
import { buildPreview } from '../studio/build-preview'
import { buildStudio } from '../studio/build-studio'
import type { Documents } from '../validate/typed-documents'
import { addressLists } from './address-lists'
import { feedStyles } from './feed-styles'
import { finishSite, refreshPages } from './finish-site'
import { openKeptMarkdown } from './markdown/kept-markdown'
import { publishFiles } from './publish-files'
import { siteFiles } from './site-outputs'
import { withCertificate } from './with-certificate'

type Made = {
  documents: Pick<Documents, 'read'>
  theme: Theme
  /** what of the author's own stands at addresses, and her pictures; each time from the beginning */
  files(): Iterable<PublishedFile>
  /** the font in one piece, for any letter */
  wholeFont: boolean
  /** Draws social cards and keeps their addresses; not in `npm run dev`, where nobody shares a page. */
  cards?(): Promise<PublishedFile[]>
}

/** What pages can't be shown without, of a site whose bodies are still to be made; all else stays as it is. */
export async function publishFrame(workspace: Workspace, read: ReadSite, index: SiteIndex, made: Made): Promise<void> {
  const others = await filesOfPages(workspace, read, index, made)
  publishFiles(workspace, inTurn(made.files(), others), { othersStay: true })
  for (const name of ['hashed.json', 'mermaid.json', 'studio.json'])
    if (!workspace.files.read(name)) workspace.files.write(name, [])
  writeData(workspace.files, read.data)
  finishSite(workspace, read, index)
}

/**
 * Writes all that pages read and servers send; the index last. Answers with what is wrong with all of it together, which
 * the index has too.
 */
export async function publishSite(
  workspace: Workspace,
  read: ReadSite,
  index: SiteIndex,
  made: Made,
): Promise<Problem[]> {
  keepBodiesOf(workspace, index)
  const others = await otherFiles(workspace, read, index, made)
  const given = await givenToFiles(workspace, read, index, made)
  const cards = (await made.cards?.()) ?? []
  const problems: Problem[] = []
  const files = inTurn(made.files(), others, cards, siteFiles(index, given))
  publishAll(workspace, withCertificate(files, { workspace, read, index, problems, theme: made.theme }))
  writeData(workspace.files, read.data)
  writeInputs(workspace)
  finishSite(workspace, read, { ...index, problems: [...index.problems, ...problems] })
  return problems
}

/**
 * What has once been published may be shown before all that is no page is made: feeds, fonts, drawings as files. They
 * stay as they were until `later` is called, which then shows the pages anew. It ends early when it is told to.
 */
export function showSite(
  workspace: Workspace,
  read: ReadSite,
  index: SiteIndex,
  made: Made,
): (signal: AbortSignal) => Promise<void> {
  keepBodiesOf(workspace, index)
  publishFiles(workspace, made.files(), { othersStay: true })
  writeData(workspace.files, read.data)
  finishSite(workspace, read, index)
  return async function later(signal) {
    const others = await otherFiles(workspace, read, index, made)
    for (const file of siteFiles(index, await givenToFiles(workspace, read, index, made))) {
      others.push(file)
      // A save is heard of between two feeds.
      await nextTurn()
      if (signal.aborted) return
    }
    publishAll(workspace, inTurn(made.files(), others))
    writeInputs(workspace)
    refreshPages(workspace)
  }
}

/** Before the fonts, which hold what the bodies show. */
function keepBodiesOf({ files }: Workspace, { pages }: SiteIndex): void {
  pruneBodies(
    files,
    pages.filter(({ hasBody }) => hasBody).map(({ url }) => url),
  )
}

/** All that no page of the site's own is. */
async function otherFiles(
  workspace: Workspace,
  read: ReadSite,
  index: SiteIndex,
  made: Made,
): Promise<PublishedFile[]> {
  const given = givenToFeatures(workspace, read, index, made)
  const downloads = await Promise.all(read.open.map((feature) => feature.downloads(index, given)))
  const [studio] = await Promise.all([buildStudio(workspace), buildPreview(workspace)])
  const texts = read.open.flatMap((feature) => feature.texts?.(index.settings) ?? [])
  return [
    ...(await filesOfPages(workspace, read, index, made)),
    ...studio,
    ...addressLists(index, texts),
    ...downloads.flat(),
  ]
}

/** Features' files, scripts, fonts and icons. */
async function filesOfPages(
  workspace: Workspace,
  read: ReadSite,
  index: SiteIndex,
  made: Made,
): Promise<PublishedFile[]> {
  const given = givenToFeatures(workspace, read, index, made)
  const ofFeatures = await Promise.all(read.open.map((feature) => feature.files(index, given)))
  const glyphs = made.wholeFont ? 'any' : read.open.map((feature) => feature.glyphs(index.settings))
  const assets = await buildAssets(index, given.taken, glyphs, made.theme, workspace)
  return [speculationRules(index), ...assets, ...ofFeatures.flat()]
}

async function givenToFiles(workspace: Workspace, read: ReadSite, { settings }: SiteIndex, { theme }: Made) {
  const markdown = await openKeptMarkdown(workspace)
  return { taken: takenBy(read), files: workspace.files, styles: feedStyles(settings, theme), markdown }
}

function givenToFeatures(
  workspace: Workspace,
  read: ReadSite,
  { settings }: SiteIndex,
  { documents, theme }: Made,
): GivenToFeature {
  const styles = href(settings, feedStyles(settings, theme).url)
  const redirects = new Map(read.site.redirects.map(({ from, to }) => [from, to]))
  const ofSite = { taken: takenBy(read), redirects, features: read.open, feedStyles: styles }
  return { ...ofSite, readDocument: documents.read, theme, workspace }
}

function publishAll(workspace: Workspace, files: Iterable<PublishedFile>): void {
  const published = publishFiles(workspace, files)
  workspace.files.write('hashed.json', published.filter(isHashedName))
}

function takenBy({ site }: ReadSite): Set<string> {
  return new Set(site.files.map((file) => file.url))
}

/** One feed is in memory at a time: a blog with many tags has many. */
export function* inTurn<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}
