import { spawnSync } from 'node:child_process'
import { ensureBrowser } from './ensure-browser'

/** `npm test`: everything, quickest first. The first failure ends it. */
const steps: [string, string[]][] = [
  ['content, types, lint, unit tests, unused code', ['npm', 'run', 'check']],
  ['journeys in a real browser, on built sites', ['npx', 'playwright', 'test']],
]

ensureBrowser()
for (const [what, [command, ...options]] of steps) {
  process.stdout.write(`\n== ${what}\n`)
  const { status } = spawnSync(command as string, options, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
