import './steps/as-development'
import './steps/tell-errors'
import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { watch } from 'chokidar'
import { explainError } from '../base/disk/explain-error'
import { environmentWith } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { openMemory } from '../build/memory'
import { nextCommand } from './steps/next-command'
import { passSignals } from './steps/pass-signals'
import { reportProblems } from './steps/report-problems'
import { serveDevFiles } from './steps/serve-dev-files'

const memory = openMemory()

/**
 * `npm run dev`: Next's development server, and beside it a watcher that compiles the content anew after each save.
 * A broken file is reported here and in the page; the pages keep what they had.
 */
async function compile(): Promise<void> {
  clearTimeout(resting)
  // A save from now on makes what comes of this one old.
  const { signal } = saved
  const { problems, later } = await compileContent(workspace, { unpublished: true, keepLast: true, memory })
  reportProblems(problems)
  if (later) resting = setTimeout(() => inTurn(() => later(signal)), quiet)
}

async function tellFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
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

function inTurn(work: () => Promise<void>): void {
  running = running.then(() => tellFaults(work))
}

function compileSoon(): void {
  clearTimeout(waiting)
  clearTimeout(resting)
  saved.abort()
  saved = new AbortController()
  // Editors write a file in several steps.
  waiting = setTimeout(() => inTurn(compile), 50)
}

/** At the top of the folder: what Hugo or a build puts there, and the engine where it stands there too. */
const notWatched = workspace.isOwnSite
  ? /^(node_modules|public|out|app|components|lib|e2e|coverage|test-results)(\/|$)/
  : /^(node_modules|public|resources)(\/|$)/

await compile()
watch(workspace.siteFolder, {
  ignoreInitial: true,
  ignored: (path) => {
    const inside = relative(workspace.siteFolder, path)
    return notWatched.test(inside) || /(^|\/)\.[^/]/.test(inside)
  },
}).on('all', compileSoon)

const server = spawn(
  process.execPath,
  [nextCommand, 'dev', '--hostname', '127.0.0.1', ...process.argv.slice(2).filter(isNextOption)],
  {
    stdio: 'inherit',
    env: environmentWith({ GAJI_CONTENT_READY: '1', DEV_FILES: await serveDevFiles() }),
  },
)
passSignals(server)

function isNextOption(option: string): boolean {
  return !['--strict', '--keep-going', '--verbose'].includes(option)
}
