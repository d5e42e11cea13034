import { OperationalError } from '../../base/disk/explain-error'
import { hugoVersion, makeRecord } from '../../certificate/record/make-record'
import type { Site } from '../../record/types'
import { siteThemes } from './site-themes'
import type { Asked } from './survey'

/** What the `hugo` at hand makes of a site, address by address; null where there is none, or it can't build the site. */
export function askHugo(folder: string, { config, pages, redirects, files }: Site, work: string): Asked | null {
  try {
    const { basePath } = config
    const record = makeRecord({ folder, themes: siteThemes(config), basePath }, work)
    const here = new Map(pages.filter(({ rendered }) => rendered).map(({ url, kind }) => [url, kind as string]))
    const others = new Set([...redirects.map(({ from }) => from), ...files.map(({ url }) => url)])
    const asked: Asked = { version: hugoVersion() ?? '', right: 0, all: record.pages.size, lost: [] }
    for (const address of record.pages.keys()) {
      if (here.has(address) || others.has(address)) asked.right++
      else asked.lost.push(address)
    }
    return asked
  } catch (error) {
    if (error instanceof OperationalError) return null
    throw error
  }
}
