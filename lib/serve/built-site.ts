import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperationalError } from '../base/disk/explain-error'
import type { AddressForms } from '../site/addresses/lead-address'
import type { HeaderPlan } from '../site/headers/response-headers'

/**
 * What a build leaves for our server below `.next/site/`: `site.json`, which is this, `pages/` laid out as on any static
 * host, and `br/` and `gzip/`, the packed copies of pages, styles, scripts, feeds and drawings in the same layout. All
 * that a reader may be sent is there, in `.next/static` and in `public/`.
 */
export type BuiltSite = {
  basePath: string
  headers: HeaderPlan
  addresses: AddressForms
  redirects: Record<string, string>
  /** pages that stand beside themselves as Markdown */
  copies: string[]
  /** what Next has prerendered, by its address: a file in `pages/` */
  pages: Record<string, { file: string; type: string }>
  /** paths that Next answers at the moment of asking, as patterns: `/api`, `/write` */
  live: string[]
}

export function siteFolderOf(distFolder: string): string {
  return join(distFolder, 'site')
}

export function siteFileOf(distFolder: string): string {
  return join(siteFolderOf(distFolder), 'site.json')
}

export function readBuiltSite(distFolder: string): BuiltSite {
  const file = siteFileOf(distFolder)
  if (!existsSync(file)) {
    const remedy = 'run npm start, which builds one, or npm run build without NEXT_ADAPTER_PATH and NOW_BUILDER'
    throw new OperationalError(
      `${file}: there is no site for this server, or the build was one for a platform (${remedy})`,
    )
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** `/posts/a/` is `posts/a/index.html`, as Hugo has it; an address without the last slash (`/healthz`) is that file. */
export function fileAt(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1)
}
