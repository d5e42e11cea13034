import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSiteFolder } from '../content/site-folder'
import { isOwnSite, projectFolder, siteFolder } from '../content/workspace'

const stampFile = join(projectFolder, '.next', 'gaji-build.json')
const code = ['app', 'components', 'lib', 'next.config.mjs', 'proxy.ts', 'package-lock.json']
const settings = ['SITE_DIR', 'SITE_URL', 'STRICT', 'KEEP_GOING', 'HUGO_ENVIRONMENT']

/** True when nothing that a build reads has changed since the last one. */
export function buildIsCurrent(): boolean {
  if (!existsSync(stampFile) || !existsSync(join(projectFolder, '.next', 'BUILD_ID'))) return false
  return readFileSync(stampFile, 'utf8') === stamp()
}

export function rememberBuild(): void {
  writeFileSync(stampFile, stamp())
}

/** Times and sizes: `npm start` on one machine; a fresh checkout builds anyhow. The day, because of scheduled posts. */
function stamp(): string {
  const hash = createHash('sha256')
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  hash.update(new Date().toISOString().slice(0, 10))
  const content = openSiteFolder(siteFolder, { own: isOwnSite })
  for (const path of content.list()) hash.update(stampOf(join(siteFolder, path)))
  for (const path of code) for (const file of filesBelow(join(projectFolder, path))) hash.update(stampOf(file))
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}

function stampOf(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${file}\0${size}\0${mtimeMs}\n`
}
