import './steps/as-development'
import './steps/tell-errors'
import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { watch } from 'chokidar'
import { explainError } from '../base/disk/explain-error'
import { environmentWith } from '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { compileContent } from '../build/compile-content'
import { getAddresses } from '../door/pages'
import { announceAddresses } from './steps/announce-addresses'
import { nextCommand } from './steps/next-command'
import { passSignals } from './steps/pass-signals'
import { reportProblems } from './steps/report-problems'
import { serveDevFiles } from './steps/serve-dev-files'

/**
 * `npm run dev`: Next's development server, and beside it a watcher that compiles the content anew after each save.
 * A broken file is reported here and in the page; the pages keep what they had.
 */
async function compile(): Promise<void> {
  const { problems } = await compileContent(workspace, { unpublished: true, keepLast: true })
  reportProblems(problems)
}

async function compileAgain(): Promise<void> {
  try {
    const before = new Set(getAddresses())
    await compile()
    await announceAddresses(getAddresses().filter((url) => !before.has(url)))
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : error
    process.stderr.write(`${explainError(error) ?? stack}\n`)
  }
}

let waiting: NodeJS.Timeout | undefined
let running = Promise.resolve()

function compileSoon(): void {
  clearTimeout(waiting)
  // Editors write a file in several steps.
  waiting = setTimeout(() => {
    running = running.then(compileAgain)
  }, 50)
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

const next = spawn(
  process.execPath,
  [nextCommand, 'dev', '--hostname', '127.0.0.1', ...process.argv.slice(2).filter(isNextOption)],
  {
    stdio: 'inherit',
    env: environmentWith({ GAJI_CONTENT_READY: '1', DEV_FILES: await serveDevFiles() }),
  },
)
passSignals(next)

function isNextOption(option: string): boolean {
  return !['--strict', '--keep-going', '--verbose'].includes(option)
}
