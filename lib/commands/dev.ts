import './steps/as-development'
import './steps/tell-errors'
import { relative } from 'node:path'
import { watch } from 'chokidar'
import { explainError } from '../base/disk/explain-error'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { type Draft, draftContent } from '../build/draft-content'
import { openMemory } from '../build/memory'
import { refreshPages } from '../build/publish/finish-site'
import { duration } from './steps/build-report'
import { openNextDev } from './steps/open-next-dev'
import { passSignals } from './steps/pass-signals'
import { reportProblems } from './steps/report-problems'
import { serveDevFiles } from './steps/serve-dev-files'

/**
 * `npm run dev`: Next's development server, and beside it a watcher that compiles the content anew after each save.
 * At first only a draft is made, and of it the pages that are asked for; all is made once a page was shown, or nobody
 * asks. A broken file is reported here and in the page; the pages keep what they had.
 */
const memory = openMemory()
let draft: Draft | null = null
/** with a draft: whether all is being made, and whether that no longer stops for anything */
let isMaking = false
let isFinishing = false
/** the addresses that were asked for while there was a draft */
const asked = new Set<string>()

/** What can't be a draft is compiled at once, and told. */
async function makeDraft(): Promise<void> {
  await draft?.end()
  draft = await draftContent(workspace, memory)
  if (!draft) return compile()
  await Promise.all([...asked].map(makePage))
}

async function compile(): Promise<void> {
  clearTimeout(resting)
  clearTimeout(beginning)
  // A save from now on makes what comes of this one old.
  const { signal } = saved
  const begun = performance.now()
  const isFirst = draft !== null
  isMaking = true
  try {
    const options = { unpublished: true, keepLast: true, memory, onParsed: finishDraft }
    const { problems, later } = await compileContent(workspace, { ...options, ...(isFirst && { signal }) })
    if (isFirst) process.stdout.write(`✓ 글과 그림 · texts and pictures in ${duration(performance.now() - begun)}\n`)
    reportProblems(problems)
    if (later) resting = setTimeout(() => inTurn(() => later(signal)), quiet)
  } finally {
    if (isFinishing) draft = null
    isMaking = false
    isFinishing = false
  }
}

async function finishDraft(): Promise<void> {
  isFinishing = true
  await draft?.end()
}

async function tellFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return
    const stack = error instanceof Error ? (error.stack ?? error.message) : error
    process.stderr.write(`${explainError(error) ?? stack}\n`)
  }
}

let waiting: NodeJS.Timeout | undefined
let running = Promise.resolve()
/** What is no page is made when nothing has been saved for so long, in milliseconds. */
const quiet = 1000
let resting: NodeJS.Timeout | undefined
let saved = new AbortController()
/** So long somebody has to ask for the first page, and Next to show it, before all others are made. */
const firstAsk = 10_000
const firstAnswer = 60_000
let beginning: NodeJS.Timeout | undefined

function inTurn(work: () => Promise<void>): void {
  running = running.then(() => tellFaults(work))
}

function compileSoon(): void {
  clearTimeout(waiting)
  clearTimeout(resting)
  saved.abort()
  saved = new AbortController()
  // Editors write a file in several steps.
  waiting = setTimeout(() => {
    if (!draft) return inTurn(compile)
    inTurn(async () => {
      if (!draft) return compile()
      await makeDraft()
      if (!draft) return
      refreshPages(workspace)
      beginIn(quiet)
    })
  }, 50)
}

function beginIn(milliseconds: number): void {
  clearTimeout(beginning)
  if (draft && !isMaking) beginning = setTimeout(() => inTurn(compile), milliseconds)
}

async function makePage(url: string): Promise<void> {
  if (!draft) return
  asked.add(url)
  // The content step tells what is wrong with a page.
  await (isFinishing ? running : draft.show(url).catch(() => {}))
}

/** At the top of the folder: what Hugo or a build puts there, and the engine where it stands there too. */
const notWatched = workspace.isOwnSite
  ? /^(node_modules|public|out|app|components|lib|e2e|coverage|test-results)(\/|$)/
  : /^(node_modules|public|resources)(\/|$)/

await makeDraft()
const server = openNextDev({
  options: process.argv.slice(2).filter(isNextOption),
  files: await serveDevFiles(makePage),
  onReady: () => beginIn(asked.size > 0 ? firstAnswer : firstAsk),
  // Before it comes to ask what the page shows.
  onCompile: () => beginIn(firstAnswer),
  onAnswer: () => beginIn(0),
})
passSignals(server)
watch(workspace.siteFolder, {
  ignoreInitial: true,
  ignored: (path) => {
    const inside = relative(workspace.siteFolder, path)
    return notWatched.test(inside) || /(^|\/)\.[^/]/.test(inside)
  },
}).on('all', compileSoon)

function isNextOption(option: string): boolean {
  return !['--strict', '--keep-going', '--verbose'].includes(option)
}
