import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { filesBelow } from '../../base/disk/files-below'
import { removeFile } from '../../base/disk/remove-file'
import { writeChanged } from '../../base/disk/write-whole'
import { decodeSegment, folderOf } from '../../base/text/addresses'
import { type BuiltSite, fileAt, siteFileOf, siteFolderOf } from '../built-site'
import { packFiles } from './pack-files'

export type Context = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]
type Compiled = Pick<BuiltSite, 'headers' | 'addresses' | 'redirects' | 'copies'> & { urls: readonly string[] }

/**
 * Leaves the built site as a plain folder for our own server (lib/serve/built-site.ts). Every address of the site must
 * have been built; where one was not, the build ends.
 */
export async function writeSite(
  context: Pick<Context, 'outputs' | 'routing' | 'distDir' | 'projectDir'>,
  basePath: string,
  compiled: Compiled,
  built: Built,
) {
  const folder = siteFolderOf(context.distDir)
  // Without it there is no site: whoever is stopped in between leaves none.
  await rm(siteFileOf(context.distDir), { force: true })
  const pages: BuiltSite['pages'] = {}
  const shown = [...compiled.urls.map((url) => [url, url] as const), ...ownPages]
  const pagesFolder = join(folder, 'pages')
  const files = new Set(shown.map(([url]) => fileAt(url)))
  for (const file of filesBelow(pagesFolder).files) if (!files.has(file)) removeFile(pagesFolder, file)
  for (const [url, from] of shown) {
    const found = built.get(pathOf(from))
    if (!found) throw new Error(`the page at ${url} was not built`)
    const file = fileAt(url)
    // Most are those of the last build, and stay with their packed copies.
    writeChanged(join(pagesFolder, file), 'path' in found ? await readFile(found.path, 'utf8') : found.html())
    pages[url] = { file, type: found.type }
  }
  const { headers, addresses, redirects, copies } = compiled
  const site: BuiltSite = { basePath, headers, addresses, redirects, copies, pages, live: livePaths(context) }
  await writeFile(siteFileOf(context.distDir), JSON.stringify(site))
  const packed = [
    { from: pagesFolder, at: '' },
    { from: join(context.distDir, 'static'), at: '_next/static' },
    { from: join(context.projectDir, 'public'), at: '' },
  ]
  await packFiles(folder, packed, join(context.distDir, 'cache', 'gaji', 'packed'))
}

/** What isn't in the index of pages, and where it stands inside Next (app/(reading)/[...path]/page.tsx). */
const ownPages = [
  ['/404.html', '/error-404/'],
  ['/healthz', '/healthz'],
] as const

/** By their paths (`pathOf`): a file that Next has written, or what was kept of an earlier build. */
type Built = Map<string, { type: string } & ({ path: string } | { html: () => string })>

export const htmlType = 'text/html; charset=utf-8'

/** An address as Next has it, decoded and without a last slash: "/posts/가지", "". */
export function pathOf(url: string): string {
  return folderOf(url).replace(/\/$/, '')
}

/** Prerendered pages and answers. */
export function listBuilt(prerenders: Context['outputs']['prerenders'], basePath: string): Built {
  const built: Built = new Map()
  for (const { pathname, fallback } of prerenders) {
    const path = fallback && 'filePath' in fallback ? fallback.filePath : undefined
    if (!path || !/\.(?:html|body)$/.test(path)) continue
    const url = pathname.slice(basePath.length).split('/').map(decodeSegment).join('/').replace(/\/$/, '')
    const type = fallback?.initialHeaders?.['content-type']
    built.set(url, { path, type: typeof type === 'string' ? type : htmlType })
  }
  return built
}

/** Routes that nothing was prerendered for: those that Next answers when they are asked for. */
export function livePaths({ outputs, routing }: Pick<Context, 'outputs' | 'routing'>): string[] {
  const prerendered = new Set(outputs.prerenders.map(({ parentOutputId }) => parentOutputId))
  const live = [...outputs.appPages, ...outputs.appRoutes, ...outputs.pagesApi].filter(({ id }) => {
    return !prerendered.has(id.replace(/\.rsc$/, '')) && !id.startsWith('/_') && !id.endsWith('.rsc')
  })
  return live.map(({ id, pathname }) => {
    const dynamic = routing.dynamicRoutes.find(({ source }) => source === id)
    return dynamic?.sourceRegex ?? `^${pathname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?$`
  })
}

/** What the content step wrote for the server. */
export async function readCompiled(projectFolder: string): Promise<Compiled> {
  const read = async (name: string) => JSON.parse(await readFile(join(projectFolder, '.gaji', name), 'utf8'))
  const { headers, addresses } = await read('settings.json')
  const { getAddresses } = await import('../../door/pages')
  const [redirects, copies] = await Promise.all([read('redirects.json'), read('markdown.json')])
  return { headers, addresses, redirects, copies, urls: getAddresses() }
}
