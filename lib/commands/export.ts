import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import '../content/switches'
import { projectFolder, workFolder } from '../content/workspace'
import { checkExport } from '../export/check-export'
import { exportSite } from '../export/export-site'

/**
 * `npm run export`: the built site as plain files in `out/`, laid out as Hugo lays them out. Every page is asked of
 * `next start`, so that a file is what a reader of the server gets, whatever Next calls it inside; then the folder is
 * checked, because no host will.
 */
const build = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts'], { stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

const port = await freePort()
const server = spawn(process.execPath, [nextCommand(), 'start', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  const { basePath } = JSON.parse(readFileSync(join(workFolder, 'settings.json'), 'utf8')) as { basePath: string }
  const origin = `http://localhost:${port}${basePath}`
  await answers(`${origin}/healthz`, server)
  const out = join(projectFolder, 'out')
  rmSync(out, { recursive: true, force: true })
  const { pages, redirects, files } = await exportSite({ origin, out })
  const faults = checkExport(out, basePath)
  for (const fault of faults) process.stderr.write(`out/${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  else process.stdout.write(`✓ out/: ${pages} pages, ${redirects} redirects, ${files} files, all that they ask for\n`)
} finally {
  server.kill('SIGTERM')
}

function nextCommand(): string {
  const own = join(projectFolder, 'node_modules/next/dist/bin/next')
  return existsSync(own) ? own : join(projectFolder, '../../../node_modules/next/dist/bin/next')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string, process: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150 && process.exitCode === null; attempt++) {
    if ((await fetch(url).catch(() => null))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the built site does not answer')
}
