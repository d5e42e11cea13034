import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isReadingPage, stripRuntime } from './strip-runtime'

/**
 * Strips every prerendered page that has marked itself as a reading page, in place, and says how much went. The build's
 * folder is walked because the outputs that an adapter is told of leave out the 404 page that `next start` serves.
 */
export async function stripPages(distFolder: string, basePath: string): Promise<void> {
  const folder = join(distFolder, 'server')
  let pages = 0
  let saved = 0
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue
    const file = join(folder, name)
    const html = await readFile(file, 'utf8')
    if (!isReadingPage(html)) continue
    const stripped = stripRuntime(html, basePath)
    await writeFile(file, stripped)
    pages += 1
    saved += html.length - stripped.length
  }
  process.stdout.write(
    `✓ ${pages} reading pages without framework JavaScript (${Math.round(saved / 1024)} KiB less HTML)\n`,
  )
}
