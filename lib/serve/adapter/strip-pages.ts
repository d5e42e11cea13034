import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isReadingPage, type KnownScripts, stripRuntime } from './strip-runtime'

/**
 * Strips every prerendered page that has marked itself as a reading page, in place, and says how much went. The build's
 * folder is walked because the outputs that an adapter is told of leave out the 404 page that `next start` serves.
 * @returns the files of these pages
 */
export async function stripPages(distFolder: string, known: KnownScripts): Promise<Set<string>> {
  const folder = join(distFolder, 'server')
  const names = await readdir(folder, { recursive: true })
  const pages = new Set<string>()
  let saved = 0
  for (const name of names) {
    if (!name.endsWith('.html')) continue
    const file = join(folder, name)
    const html = await readFile(file, 'utf8')
    if (!isReadingPage(html)) continue
    const stripped = stripRuntime(html, known)
    await writeFile(file, stripped)
    pages.add(file)
    saved += html.length - stripped.length
  }
  process.stdout.write(
    `✓ ${pages.size} reading pages without framework JavaScript (${Math.round(saved / 1024)} KiB less HTML)\n`,
  )
  const replaced = await replaceServerErrors(folder, names)
  return new Set([...pages, ...replaced])
}

/**
 * Next's own pages for a server error (one for `next start`, one that it prerenders at `/_global-error`) have inline
 * styles and scripts, which the policy stops, and are in English. Ours is a page like any other.
 */
async function replaceServerErrors(folder: string, names: readonly string[]): Promise<string[]> {
  const ours = names.find((name) => /(^|\/)error-500\.html$/.test(name))
  const next = names.filter((name) => name === join('pages', '500.html') || /(^|\/)_global-error\.html$/.test(name))
  if (!ours || next.length === 0)
    throw new Error(`the page for server errors was not built (${ours ? 'pages/500' : 'error-500'}.html)`)
  const files = next.map((name) => join(folder, name))
  for (const file of files) await copyFile(join(folder, ours), file)
  return files
}
