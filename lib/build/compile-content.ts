import { join } from 'node:path'
import { takeLock } from '../base/disk/lock'
import { removeUnfinished } from '../base/disk/write-whole'
import type { Problem } from '../base/problems'
import { openProgress } from '../base/progress'
import { applySwitches } from '../base/switches'
import { writeInputs } from '../base/workspace/inputs'
import type { Workspace } from '../base/workspace/workspace'
import { features } from '../features'
import { openPictures, type Pictures } from '../pictures/show/pictures'
import { pruneBodies } from '../record/bodies'
import { writeData } from '../record/data-files'
import type { PublishedFile } from '../record/published-file'
import { lastIndex, type SiteIndex } from '../record/site-index'
import type { Theme } from '../record/theme'
import { isHashedName } from '../site/headers/cache-control'
import { speculationRules } from '../site/headers/header-rules'
import { buildAssets } from './assets/build-assets'
import { openTheme } from './assets/theme-tokens'
import { featurePages } from './enrich/feature-pages'
import { fillPictures } from './enrich/fill-pictures'
import { type ParsedPages, parsePages } from './parse/parse-pages'
import { parserPool } from './parse/parser-pool'
import { settingsOf } from './parse/site-settings'
import { openTrees } from './parse/tree-cache'
import { finishIndex, finishSite } from './publish/finish-site'
import { publishFiles } from './publish/publish-files'
import { safeDrawings } from './publish/safe-drawings'
import { siteFiles } from './publish/site-outputs'
import { type ReadSite, readSite } from './read/read-site'
import { nameTemplates } from './read/shortcode-templates'
import { resolveBodies } from './resolve/resolve-bodies'
import { themePageProblems } from './validate/theme-pages'
import { compileDocuments, type Documents } from './validate/typed-documents'

type Compiled = { problems: Problem[]; pictures: Pictures }

type Options = {
  /** drafts, scheduled and expired pages too, marked: for `next dev` */
  unpublished: boolean
  /** with an error in the author's files, leave the pages as they were and only tell it: for `next dev` */
  keepLast?: boolean
  /** leave what a build has made as it is: for `npm run images`, beside a site that is being served */
  lookOnly?: boolean
  /** what is made is in use until this process has ended: the `next build` that the content is compiled for */
  inUseBy?: number | undefined
}

/**
 * The content step: from the author's folder to what the pages read. Finds every problem of the run; where there is
 * an error it says so and the caller ends the build.
 */
export async function compileContent(workspace: Workspace, options: Options): Promise<Compiled> {
  const { inUseBy } = options
  const onWait = (pid: number) =>
    process.stderr.write(`another run is at work in this folder (process ${pid}): waiting\n`)
  const release = await takeLock(join(workspace.workFolder, 'lock'), { onWait, ...(inUseBy ? { owner: inUseBy } : {}) })
  try {
    removeUnfinished(workspace.workFolder)
    return await compileAlone(workspace, options)
  } finally {
    if (!inUseBy) release()
  }
}

/** The score: each step is a folder beside this file. */
async function compileAlone(workspace: Workspace, options: Options): Promise<Compiled> {
  const { unpublished, keepLast, lookOnly } = options
  const read = readSite(workspace, { features, unpublished })
  const { site, open, paths } = read
  const ofFeatures = new Map(open.flatMap((feature) => [...feature.documents()]))
  const documents = await compileDocuments(workspace, site.pages, ofFeatures)

  const trees = openTrees(workspace, await parserPool(workspace))
  const parsed = await parsePages(site, documents, trees, read.shortcodes)
  const index = indexOf(workspace, read, parsed)

  const pictures = openPictures(site, paths, { encode: !keepLast && !lookOnly, workspace })
  const theme = openTheme(workspace.projectFolder)
  const surroundings = { site, index, pictures, features: open, trees, theme, workspace }
  const { waiting, problems } = await resolveBodies(parsed, surroundings)
  trees.prune(new Set([...parsed.bodies.values()].map(({ key }) => key)))

  const drawings = safeDrawings(site.files, workspace)
  index.problems.push(...problems)
  const verdict = () => applySwitches(nameTemplates([...read.problems, ...drawings.problems, ...index.problems], paths))
  const fill = (show: Pictures['show'], { toLook }: { toLook: boolean }) =>
    fillPictures(index.pages, waiting, { show, theme, files: workspace.files, toLook })
  // The texts are judged first: an author with a slip in hers waits for no encoder.
  if (lookOnly || (!keepLast && verdict().some(isError))) {
    index.problems.push(...(await fill(pictures.check, { toLook: true })))
    return { problems: verdict(), pictures }
  }
  const progress = openProgress({ ko: '그림', en: 'pictures' })
  await pictures.encodeWanted(progress.tell).finally(progress.end)
  index.problems.push(...(await fill(pictures.show, { toLook: false })))
  const found = verdict()
  // What can be shown in its place is shown there while its author writes.
  const isBroken = found.some((problem) => isError(problem) && !(keepLast && problem.canShow))
  if (isBroken && !keepLast) return { problems: found, pictures }
  const last = isBroken ? lastOfSite(workspace) : null
  if (last) finishIndex(workspace, { ...last, problems: found })
  else {
    const files = inTurn(drawings.files, pictures.published())
    await publishSite(workspace, read, { ...index, problems: found }, { documents, theme, files })
  }
  return { problems: found, pictures }
}

function indexOf({ siteFolder }: Workspace, { site, open }: ReadSite, parsed: ParsedPages): SiteIndex {
  const problems = [...themePageProblems(site.pages), ...parsed.problems]
  const settings = settingsOf(site, parsed.languages)
  const bare = { folder: siteFolder, settings, pages: parsed.pages, menus: site.menus, problems }
  return { ...bare, featurePages: featurePages(open, site, bare) }
}

type Made = { documents: Documents; theme: Theme; files: Iterable<PublishedFile> }

/** Bodies are pruned before the fonts, which hold what the bodies show. */
async function publishSite(workspace: Workspace, read: ReadSite, index: SiteIndex, made: Made): Promise<void> {
  const { site, open, data } = read
  const { documents, theme } = made
  pruneBodies(
    workspace.files,
    index.pages.filter(({ hasBody }) => hasBody).map(({ url }) => url),
  )
  const taken = new Set(site.files.map((file) => file.url))
  const ofFeatures = await Promise.all(
    open.map((feature) => feature.files(index, { taken, readDocument: documents.read, theme, workspace })),
  )
  const glyphs = open.map((feature) => feature.glyphs(index.settings))
  const assets = await buildAssets(index, taken, glyphs, theme, workspace)
  const ours = [speculationRules(index), ...assets, ...ofFeatures.flat()]
  const published = publishFiles(workspace, inTurn(made.files, ours, siteFiles(index, taken, workspace.files)))
  workspace.files.write('hashed.json', published.filter(isHashedName))
  writeData(workspace.files, data)
  writeInputs(workspace)
  finishSite(workspace, site, index)
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** One feed is in memory at a time: a blog with many tags has many. */
function* inTurn<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}

function lastOfSite({ files, siteFolder }: Workspace): SiteIndex | null {
  const last = lastIndex(files)
  return last?.folder === siteFolder ? last : null
}
