import { spawn } from 'node:child_process'
import { watch } from 'chokidar'
import { compileContent } from '../content/compile-content'
import { projectFolder, siteFolder } from '../content/workspace'
import { nextCommand } from './next-command'
import { passSignals } from './pass-signals'
import { reportProblems } from './report-problems'

/**
 * `npm run dev`: Next's development server, and beside it a watcher that compiles the content anew after each save.
 * A broken file is reported here and in the page; the pages keep what they had.
 */
async function compile(): Promise<void> {
  try {
    const { problems } = await compileContent({ unpublished: true, keepLast: true })
    reportProblems(problems)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`)
  }
}

let waiting: NodeJS.Timeout | undefined
let running = Promise.resolve()

function compileSoon(): void {
  clearTimeout(waiting)
  // Editors write a file in several steps.
  waiting = setTimeout(() => {
    running = running.then(compile)
  }, 50)
}

await compile()
const engine = /(^|\/)(node_modules|\.[^/]+|public|out|app|components|lib|e2e)(\/|$)/
watch(siteFolder, {
  ignoreInitial: true,
  ignored: (path) => engine.test(path.slice(siteFolder.length + (siteFolder === projectFolder ? 0 : 1))),
}).on('all', compileSoon)

const next = spawn(
  process.execPath,
  [nextCommand, 'dev', '--hostname', '127.0.0.1', ...process.argv.slice(2).filter(isNextOption)],
  {
    stdio: 'inherit',
    env: { ...process.env, GAJI_CONTENT_READY: '1' },
  },
)
passSignals(next)

function isNextOption(option: string): boolean {
  return option !== '--strict' && option !== '--keep-going'
}
