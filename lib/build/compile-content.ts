import { join } from 'node:path'
import { takeLock } from '../base/disk/lock'
import { removeUnfinished } from '../base/disk/write-whole'
import type { Problem } from '../base/problems'
import { openProgress } from '../base/progress'
import { applySwitches } from '../base/switches'
import { placeBeside } from '../base/workspace/beside-content'
import type { Workspace } from '../base/workspace/workspace'
import { features } from '../features'
import { openPictures, type Pictures } from '../pictures/show/pictures'
import { lastIndex, type SiteIndex } from '../record/site-index'
import { openTheme } from './assets/theme-tokens'
import { drawCards, noCards } from './cards/draw-cards'
import { fillPictures } from './enrich/fill-pictures'
import type { Memory } from './memory'
import { parsePages } from './parse/parse-pages'
import { parserPool } from './parse/parser-pool'
import { openTrees } from './parse/tree-cache'
import { finishIndex } from './publish/finish-site'
import { inTurn, publishSite, showSite } from './publish/publish-site'
import { safeDrawings } from './publish/safe-drawings'
import { knownShortcodes } from './read/known-shortcodes'
import { readSite } from './read/read-site'
import { nameTemplates } from './read/shortcode-templates'
import { resolveBodies } from './resolve/resolve-bodies'
import { siteIndexOf } from './site-index-of'
import { compileDocuments } from './validate/typed-documents'

type Compiled = {
  problems: Problem[]
  pictures: Pictures
  /** with a memory: makes what was left for a quiet moment, feeds and fonts; ends early when it is told to */
  later?: (signal: AbortSignal) => Promise<void>
}

type Options = {
  /** drafts, scheduled and expired pages too, marked: for `next dev` */
  unpublished: boolean
  /** with an error in the author's files, leave the pages as they were and only tell it: for `next dev` */
  keepLast?: boolean
  /** leave what a build has made as it is: for `npm run images`, beside a site that is being served */
  lookOnly?: boolean
  /** of earlier runs in this process */
  memory?: Memory
  /** ends it early, with an error, while texts are parsed */
  signal?: AbortSignal
  /** called when all texts are parsed, before any page is written */
  onParsed?: () => Promise<void>
  /** what is made is in use until this process has ended: the `next build` that the content is compiled for */
  inUseBy?: number | undefined
}

/**
 * The content step: from the author's folder to what the pages read. Finds every problem of the run; where there is
 * an error it says so and the caller ends the build.
 */
export async function compileContent(workspace: Workspace, options: Options): Promise<Compiled> {
  return alone(workspace, () => compileAlone(workspace, options), options.inUseBy)
}

/** One run a folder; the others wait. */
async function alone<T>(workspace: Workspace, run: () => Promise<T>, inUseBy?: number): Promise<T> {
  const onWait = (pid: number) =>
    process.stderr.write(`another run is at work in this folder (process ${pid}): waiting\n`)
  const release = await takeLock(join(workspace.workFolder, 'lock'), { onWait, ...(inUseBy ? { owner: inUseBy } : {}) })
  try {
    removeUnfinished(workspace.workFolder)
    return await run()
  } finally {
    if (!inUseBy) release()
  }
}

/** The score: each step is a folder beside this file. */
async function compileAlone(workspace: Workspace, options: Options): Promise<Compiled> {
  const { unpublished, keepLast, lookOnly, memory, signal } = options
  const read = readSite(workspace, { features, engine: knownShortcodes, unpublished, known: memory?.frontMatter })
  const { site, open, paths } = read
  const ofFeatures = new Map(open.flatMap((feature) => [...feature.documents()]))
  const documents = await compileDocuments(workspace, site.pages, ofFeatures, memory?.documents)

  const trees = openTrees(workspace, await parserPool(workspace, { waits: memory !== undefined }), memory?.texts)
  const { shortcodes, ofTemplates } = read
  const parsed = await parsePages({
    site,
    documents,
    trees,
    shortcodes,
    templates: ofTemplates,
    texts: memory?.texts,
    signal,
  })
  const index = siteIndexOf(workspace, read, parsed)
  await options.onParsed?.()

  const pictures = openPictures(site, paths, { encode: !keepLast && !lookOnly, workspace })
  const theme = openTheme(workspace.projectFolder)
  const surroundings = { site, index, pictures, features: open, trees, theme, workspace, kept: memory?.bodies }
  const { waiting, problems } = await resolveBodies(parsed, surroundings)
  trees.prune(new Set([...parsed.bodies.values()].map(({ key }) => key)))

  const drawings = safeDrawings(site.files, workspace)
  index.problems.push(...problems)
  const verdict = () =>
    applySwitches(nameTemplates([...read.problems, ...drawings.problems, ...index.problems], paths)).map(
      inItsPlace(workspace),
    )
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
  const last = isBroken && !memory?.isDraft ? lastOfSite(workspace) : null
  if (last) finishIndex(workspace, { ...last, problems: found })
  else {
    const files = () => inTurn(drawings.files, pictures.published())
    const whole = { ...index, problems: found }
    const ofCards = { features: open, figures: waiting.figures, theme, workspace }
    const cards = () =>
      site.config.cards ? drawCards(whole, { ...ofCards, pictures: pictures.published() }) : noCards(workspace)
    const made = { documents, theme, files, wholeFont: keepLast === true, ...(!keepLast && { cards }) }
    const known = read.open.map(({ basis }) => basis).join()
    // Features' pages read what is made with their files.
    if (memory?.published === known) {
      const later = showSite(workspace, read, whole, made)
      memory.isDraft = false
      return { problems: found, pictures, later: (signal) => alone(workspace, () => later(signal)) }
    }
    found.push(...(await publishSite(workspace, read, whole, made)))
    if (memory) Object.assign(memory, { published: known, isDraft: false })
  }
  return { problems: found, pictures }
}

/** Where the author has it: in our own folder what Hugo has at the top may lie below `content/`. */
function inItsPlace({ isOwnSite, siteFolder }: Workspace): (problem: Problem) => Problem {
  return (problem) => (isOwnSite ? { ...problem, file: placeBeside(siteFolder, problem.file) } : problem)
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function lastOfSite({ files, siteFolder }: Workspace): SiteIndex | null {
  const last = lastIndex(files)
  return last?.folder === siteFolder ? last : null
}
