import { join } from 'node:path'
import { takeLock } from '../base/disk/lock'
import { removeUnfinished, writeWhole } from '../base/disk/write-whole'
import { environment, hugoVariables } from '../base/environment'
import { writeInputs } from '../base/inputs'
import type { Problem } from '../base/problems'
import { openProgress } from '../base/progress'
import { applySwitches } from '../base/switches'
import { workFiles } from '../base/work-files'
import { isOwnSite, siteFolder, workFolder } from '../base/workspace'
import { features } from '../features'
import { oneForEachAddress } from '../hugo/addresses/check-addresses'
import { buildSite } from '../hugo/build-site'
import { readConfig } from '../hugo/config/config'
import { readDataFolder } from '../hugo/read/data-folder'
import { openPictures, type Pictures } from '../pictures/show/pictures'
import { pruneBodies } from '../record/bodies'
import { writeData } from '../record/data-files'
import type { OpenFeature } from '../record/feature/feature'
import type { ShortcodeSpec } from '../record/parsed-post'
import { lastIndex, type SiteIndex, writeIndex } from '../record/site-index'
import type { Site, SiteFiles } from '../record/types'
import { type AddressForms, hasDot } from '../site/addresses/lead-address'
import { isHashedName } from '../site/headers/cache-control'
import { headerRules, planHeaders, speculationRules } from '../site/headers/header-rules'
import { buildAssets } from './assets/build-assets'
import { theme } from './assets/theme-tokens'
import { fillPictures } from './enrich/fill-pictures'
import { makeIndex } from './make-index'
import { publishFiles } from './publish/publish-files'
import { safeDrawings } from './publish/safe-drawings'
import { siteFiles } from './publish/site-outputs'
import { linkProblems, missingFolder, missingPages } from './read/check-folder'
import { fileDates } from './read/file-dates'
import { nameTemplates } from './read/shortcode-templates'
import { openSiteFolder } from './read/site-folder'
import { siteShortcodes } from './read/site-shortcodes'
import { compileDocuments, readDocument, writeDocuments } from './validate/typed-documents'

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
export async function compileContent(options: Options): Promise<Compiled> {
  const { inUseBy } = options
  const onWait = (pid: number) =>
    process.stderr.write(`another run is at work in this folder (process ${pid}): waiting\n`)
  const release = await takeLock(join(workFolder, 'lock'), { onWait, ...(inUseBy ? { owner: inUseBy } : {}) })
  try {
    removeUnfinished(workFolder)
    return await compileAlone(options)
  } finally {
    if (!inUseBy) release()
  }
}

async function compileAlone({ unpublished, keepLast, lookOnly }: Options): Promise<Compiled> {
  const { site, open, shortcodes, data, paths, problems: found } = readSite(unpublished)
  writeDocuments(site.pages, new Map(open.flatMap((feature) => [...feature.documents()])))
  await compileDocuments()
  const pictures = openPictures(site, paths, { encode: !keepLast && !lookOnly })
  const { index, waiting } = await makeIndex(site, open, pictures, shortcodes)
  const drawings = safeDrawings(site.files, siteFolder, isInPlace)
  const verdict = () => applySwitches(nameTemplates([...found, ...drawings.problems, ...index.problems], paths))
  // The texts are judged first: an author with a slip in hers waits for no encoder.
  if (lookOnly || (!keepLast && verdict().some(isError))) {
    index.problems.push(...(await fillPictures(index.pages, waiting, { show: pictures.check }, { toLook: true })))
    return { problems: verdict(), pictures }
  }
  const progress = openProgress({ ko: '그림', en: 'pictures' })
  await pictures.encodeWanted(progress.tell).finally(progress.end)
  index.problems.push(...(await fillPictures(index.pages, waiting, pictures)))
  const problems = verdict()
  // What can be shown in its place is shown there while its author writes.
  const isBroken = problems.some((problem) => isError(problem) && !(keepLast && problem.canShow))
  const last = isBroken && keepLast ? lastOfSite() : null
  if (last) {
    finish({ ...last, problems })
    return { problems, pictures }
  }
  if (isBroken && !keepLast) return { problems, pictures }
  // Before the fonts, which hold what the bodies show.
  pruneBodies(
    workFiles,
    index.pages.filter(({ hasBody }) => hasBody).map(({ url }) => url),
  )
  const taken = new Set(site.files.map((file) => file.url))
  const ofFeatures = (
    await Promise.all(open.map((feature) => feature.files(index, taken, readDocument, theme())))
  ).flat()
  const glyphs = open.map((feature) => feature.glyphs())
  const assets = await buildAssets(index, taken, glyphs)
  const made = [speculationRules(index), ...assets, ...ofFeatures]
  const published = publishFiles(inTurn(drawings.files, pictures.published(), made, siteFiles(index, taken)))
  writeJson('hashed.json', published.filter(isHashedName))
  writeData(workFiles, data)
  writeInputs()
  finish({ ...index, problems }, site)
  return { problems, pictures }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

type ReadSite = {
  site: Site
  open: OpenFeature[]
  shortcodes: Record<string, ShortcodeSpec>
  data: Record<string, unknown>
  /** every file of the site's folder */
  paths: readonly string[]
  problems: Problem[]
}

function readSite(unpublished: boolean): ReadSite {
  const files = openSiteFolder(siteFolder, { own: isOwnSite })
  const { value, problems } = readConfig(files, {
    siteUrl: environment.SITE_URL,
    environment: environment.HUGO_ENVIRONMENT ?? environment.HUGO_ENV,
    variables: hugoVariables(),
  })
  const config = isOwnSite ? { ...value, staticDir: ['public'] } : value
  const open = features.map((feature) => feature.open(config))
  const { shortcodes, problems: ofShortcodes } = siteShortcodes(files, config)
  const modified = fileDates(siteFolder, config)
  const built = buildSite(ofTheBlog(files, open), { config, now: new Date(), unpublished, modified })
  const site = { ...built, pages: oneForEachAddress(built.pages) }
  const { data, problems: ofData } = readDataFolder(files, config)
  const ofFolder = [...linkProblems(files.links(), config), ...missingPages(site)]
  const ofOpen = open.flatMap((feature) => feature.problems)
  const found = [...problems, ...ofFolder, ...ofShortcodes, ...ofData, ...ofOpen, ...site.problems]
  const missing = missingFolder(siteFolder)
  return { site, open, shortcodes, data, paths: files.list(), problems: missing ? [missing] : found }
}

/** Without the files that are a feature's: Hugo would publish them as a section's resources. */
function ofTheBlog(files: SiteFiles, open: readonly OpenFeature[]): SiteFiles {
  const isBlogs = (path: string) => !open.some((feature) => feature.owns(path))
  return { list: () => files.list().filter(isBlogs), read: (path) => files.read(path) }
}

/** One feed is in memory at a time: a blog with many tags has many. */
function* inTurn<T>(...lists: Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list
}

function lastOfSite(): SiteIndex | null {
  const last = lastIndex(workFiles)
  return last?.folder === siteFolder ? last : null
}

/** In our own folder, `public/` is the static folder and serves its files where they are. */
function isInPlace({ file }: { file: string }): boolean {
  return isOwnSite && file.startsWith('public/')
}

/** The index last: `next dev` reads anew when it changes, and then all else must be in place. */
function finish(index: SiteIndex, site?: Site): void {
  if (site) {
    const { basePath } = index.settings
    const headers = planHeaders(index)
    const rules = headerRules(headers, { byHttpsAlone: environment.VERCEL !== undefined })
    const dotlessFiles = site.files.map(({ url }) => url).filter((url) => !hasDot(url))
    const forServers = { headers, headerRules: rules, addresses: addressForms(index), dotlessFiles }
    writeJson('settings.json', { basePath, ...forServers })
    writeJson('redirects.json', Object.fromEntries(site.redirects.map(({ from, to }) => [from, to])))
  }
  writeIndex(workFiles, index)
  refreshPages()
}

function writeJson(name: string, value: unknown): void {
  writeWhole(join(workFolder, name), JSON.stringify(value))
}

function addressForms({ pages }: SiteIndex): AddressForms {
  const urls = pages.map(({ url }) => url)
  return {
    lists: urls.some((url) => url.endsWith('/index.html')) ? 'files' : 'folders',
    dotted: urls.filter((url) => /\/\.[^/]*\/$/.test(url)),
  }
}

/** `next dev` shows its open pages anew when this file changes (components/page/document.tsx). */
export function refreshPages(): void {
  writeWhole(join(workFolder, 'version.json'), JSON.stringify({ compiledAt: Date.now() }))
}
