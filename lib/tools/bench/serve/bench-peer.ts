import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { filesBelow } from '../../base/disk/files-below'
import { siteFolderOf } from '../built-site'

/** The peer and what asks it, in a folder that later runs find again. */
export function installTools(): string {
  const folder = resolve('.gaji/tools/bench-serve')
  const packages = { autocannon: '9.0.0', sirv: '3.0.2' }
  if (Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }))
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return folder
}

/** The built site as sirv takes it: one folder, packed copies beside the files that they are of. */
export function peerFolder(projectFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-bench-'))
  const built = siteFolderOf(join(projectFolder, '.next'))
  cpSync(join(projectFolder, 'public'), folder, { recursive: true })
  cpSync(join(built, 'pages'), folder, { recursive: true })
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const copies = join(built, encoding)
    for (const name of filesBelow(copies).files) cpSync(join(copies, name), join(folder, name + ending))
  }
  return folder
}

/** With all that it can do of what our server does: packed copies, conditions, a cache's life. */
export function peerServer(folder: string, port: number): string {
  const options = { brotli: true, gzip: true, etag: true, maxAge: 0 }
  return `const serve = require('sirv')(${JSON.stringify(folder)}, ${JSON.stringify(options)})
    require('node:http').createServer((request, response) => serve(request, response)).listen(${port}, '127.0.0.1')`
}
