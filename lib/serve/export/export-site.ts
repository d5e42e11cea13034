import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { encodePath } from '../../base/text/addresses'
import type { Workspace } from '../../base/workspace/workspace'
import { getAddresses, getSettings } from '../../door/pages'
import type { PublishedFile } from '../../record/published-file'
import { absoluteUrl } from '../../site/addresses/urls'
import { metaPolicy, tokenPolicy } from '../../site/headers/policy'
import { processMode } from '../../studio/process-mode'
import { repositorySettings } from '../../studio/session/repository-settings'
import { redirectPage } from './redirect-page'
import { withPolicy } from './with-policy'

type Exported = { pages: number; redirects: number; files: number }

type Options = {
  origin: string
  out: string
  /** what the studio is told by files, where its page answers itself */
  ofStudio: () => PublishedFile[] | Promise<PublishedFile[]>
}

/** Writes the site that answers at `origin` (with the base path, no slash at its end) into the folder `out`. */
export async function exportSite(workspace: Workspace, { origin, out, ofStudio }: Options): Promise<Exported> {
  const addresses = getAddresses()
  for (const url of addresses) write(out, url, await pageOf(`${origin}${encodePath(url)}`))
  write(out, '/404.html', await pageOf(`${origin}/404.html`))

  const studio = await exportStudio({ origin, out, ofStudio })
  const redirects = Object.entries(workspace.files.read('redirects.json') as Record<string, string>)
  for (const [from, to] of redirects) {
    write(out, from, redirectPage(to.startsWith('/') ? absoluteUrl(getSettings(), to) : to))
  }
  return {
    pages: addresses.length + 1 + studio,
    redirects: redirects.length,
    files: copyFiles(workspace, out, studio > 0),
  }
}

/** The studio's two pages, where one holds a token for it: the page answers itself then. @returns how many */
async function exportStudio({ origin, out, ofStudio }: Options): Promise<number> {
  const settings = processMode(true) === 'token' ? repositorySettings() : ''
  if (typeof settings === 'string') return 0
  write(out, '/write/', await pageOf(`${origin}/write/`, tokenPolicy(settings.apiUrl)))
  write(out, '/write/preview/', await pageOf(`${origin}/write/preview/`))
  for (const file of await ofStudio()) {
    if ('file' in file) continue
    const path = join(out, file.url)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'text' in file ? file.text : file.bytes)
  }
  return 2
}

/** A page as a static host gives it: without headers, so the policy is in the page. */
async function pageOf(address: string, ofItsOwn?: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  const policy = ofItsOwn ?? answer.headers.get('content-security-policy')
  return withPolicy(withoutLocal(await answer.text()), metaPolicy(policy ?? ''))
}

/** Forms and scripts that ask this very site to answer, which no file does: elements that say so. */
function withoutLocal(html: string): string {
  return html.replace(/<(site-[a-z]+)\b[^>]*\slocal="[^>]*>.*?<\/\1>/gs, '')
}

/**
 * `/posts/a/` is `posts/a/index.html`, as Hugo has it; an address that names a file is that file. `/old`, which names none, is
 * a folder: of a file without an ending no static host knows that it is a page. Our own server is told (lib/serve/built-site.ts).
 */
function write(out: string, url: string, html: string): void {
  const isFile = /\.[^/.]+$/.test(url) && !url.endsWith('/')
  const path = join(out, isFile ? url : join(url, 'index.html'))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, html)
}

/**
 * `public/`, the studio only where its page answers itself, and of Next's own files the style sheets and fonts: reading
 * pages run none of its scripts.
 */
function copyFiles({ projectFolder, publicFolder }: Workspace, out: string, hasStudio: boolean): number {
  const studio = join(publicFolder, '_gaji', 'studio')
  cpSync(publicFolder, out, {
    recursive: true,
    filter: (source) => !source.endsWith('.gitignore') && (hasStudio || source !== studio),
  })
  const built = join(projectFolder, '.next', 'static')
  cpSync(built, join(out, '_next', 'static'), {
    recursive: true,
    filter: (source) => !/\.(js|map|txt|json)$/.test(source),
  })
  // GitHub Pages would leave out folders that begin with an underscore.
  writeFileSync(join(out, '.nojekyll'), '')
  return readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
}
