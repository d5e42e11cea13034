import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from '../../../base/disk/files-below'
import { siteFolderOf } from '../../../serve/built-site'

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

/** `sirv`: where it is installed. With all that it can do of what our server does: packed copies, conditions, a cache's life. */
export function peerServer(sirv: string, folder: string, port: number): string {
  const options = { brotli: true, gzip: true, etag: true, maxAge: 0 }
  return `const serve = require(${JSON.stringify(sirv)})(${JSON.stringify(folder)}, ${JSON.stringify(options)})
    require('node:http').createServer((request, response) => serve(request, response)).listen(${port}, '127.0.0.1')`
}
