import './steps/as-production'
import './steps/as-export'
import './steps/without-platform'
import './steps/tell-errors'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import '../base/environment'
import { workspace } from '../base/workspace/this-workspace'
import { tokenFiles } from '../build/token/token-files'
import { checkExport } from '../serve/export/check-export'
import { exportSite } from '../serve/export/export-site'
import { createSiteServer } from '../serve/serve-site'

/**
 * `npm run export`: the built site as plain files in `out/`, laid out as Hugo lays them out. Every page is asked of our
 * own server, so that a file is what a reader of it gets; then the folder is checked, because no host will. `--built`: of the
 * last build, without another one.
 */
if (!process.argv.includes('--built')) {
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'lib/commands/build.ts'], { stdio: 'inherit' })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

const { projectFolder } = workspace
const { server, basePath } = createSiteServer(projectFolder)
await once(server.listen(0, '127.0.0.1'), 'listening')
try {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`
  const out = join(projectFolder, 'out')
  rmSync(out, { recursive: true, force: true })
  const { pages, redirects, files } = await exportSite(workspace, {
    origin,
    out,
    ofStudio: () => tokenFiles(workspace),
  })
  const faults = checkExport(out, basePath)
  for (const fault of faults) process.stderr.write(`out/${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  else process.stdout.write(`✓ out/: ${pages} pages, ${redirects} redirects, ${files} files, all that they ask for\n`)
} finally {
  server.close()
  server.closeAllConnections()
}
