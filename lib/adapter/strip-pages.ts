import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isReadingPage, stripRuntime } from './strip-runtime'

/**
 * Strips every prerendered page that has marked itself as a reading page, in place, and says how much went. The build's
 * folder is walked because the outputs that an adapter is told of leave out the 404 page that `next start` serves.
 */
export async function stripPages(distFolder: string, basePath: string): Promise<void> {
  const folder = join(distFolder, 'server')
  const names = await readdir(folder, { recursive: true })
  let pages = 0
  let saved = 0
  for (const name of names) {
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
  await replaceServerError(folder, names)
}

/** Next's own 500 has inline styles, which the policy stops, and is in English. Ours is a page like any other. */
async function replaceServerError(folder: string, names: readonly string[]): Promise<void> {
  const ours = names.find((name) => /(^|\/)error-500\.html$/.test(name))
  const next = names.find((name) => name === join('pages', '500.html'))
  if (!ours || !next)
    throw new Error(`the page for server errors was not built (${ours ? 'pages/500' : 'error-500'}.html)`)
  await copyFile(join(folder, ours), join(folder, next))
}
