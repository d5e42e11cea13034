import { encodeAddress } from '../../hugo/addresses/address-encoding'
import { buildSite } from '../../hugo/build-site'
import { readConfig } from '../../hugo/config/config'
import type { Page, Site, SiteConfig, SiteFiles } from '../../record/types'

/** The clock of Hugo's recorded answers. */
export const recordedNow = new Date('2024-06-15T12:00:00Z')

/** A site's folder in memory: path → text. */
export function memoryFiles(texts: Record<string, string>): SiteFiles {
  const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
  return { list: () => [...bytes.keys()], read: (path) => bytes.get(path) ?? null }
}

export type SiteInput = {
  /** added to the base of the recorded sites where it sets no baseURL of its own */
  config?: string
  files: Record<string, string>
  now?: Date
  unpublished?: boolean
  change?: (config: SiteConfig) => void
}

/** The site that the recordings were made with, around the case's own files. */
export function siteOf({ config = '', files, now = recordedNow, unpublished = false, change }: SiteInput): Site {
  const base = [
    /^title\s*=/m.test(config) ? '' : 'title = "T"',
    /^baseURL\s*=/m.test(config) ? '' : 'baseURL = "https://example.org/"',
  ]
  const hasConfig = Object.keys(files).some((file) => /^(hugo|config)\.\w+$|^config\//.test(file))
  const folder = memoryFiles({ ...(hasConfig ? {} : { 'hugo.toml': [...base, config].join('\n') }), ...files })
  const read = readConfig(folder)
  change?.(read.value)
  const site = buildSite(folder, { config: read.value, now, unpublished })
  site.problems.unshift(...read.problems)
  return site
}

/** An address as Hugo prints it, with the base path. */
export function printed(url: string, site: Site): string {
  return url.startsWith('/') ? encodeAddress(site.config.basePath + url) : url
}

/** The page's file below Hugo's output folder. */
export function outputFile(url: string): string {
  return (url.endsWith('/') ? `${url}index.html` : url).slice(1)
}

export function pageOfFile(site: Site, file: string): Page | undefined {
  return site.pages.find((page) => page.file === file)
}

export function errorsOf(site: Site): string[] {
  return site.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}
