import { environment } from '../../base/environment'
import type { Workspace } from '../../base/workspace/workspace'
import { featureStudiosFile } from '../../record/feature/feature-studio'
import { type SiteIndex, writeIndex } from '../../record/site-index'
import { type AddressForms, hasDot } from '../../site/addresses/lead-address'
import { countingScript, hasMarkdown } from '../../site/addresses/urls'
import { headerRules, planHeaders } from '../../site/headers/header-rules'
import type { ReadSite } from '../read/read-site'

type Files = Pick<Workspace, 'files'>

/** What servers are told, and the index last: `next dev` reads anew when it changes, and then all else must be in place. */
export function finishSite({ files }: Files, { site, open }: Pick<ReadSite, 'site' | 'open'>, index: SiteIndex): void {
  const { basePath } = index.settings
  const headers = planHeaders(index, {
    framesOf: (url) => open.flatMap((feature) => feature.hosts?.(url).frames ?? []),
    sends: open.flatMap(({ sends = [] }) => sends),
    embeds: open.flatMap((feature) => feature.embeds?.(index.settings) ?? []),
  })
  const rules = headerRules(headers, { byHttpsAlone: environment.VERCEL !== undefined })
  const dotlessFiles = site.files.map(({ url }) => url).filter((url) => !hasDot(url))
  const scripts = [countingScript(index.settings) ?? []].flat()
  const ofServers = { headers, headerRules: rules, addresses: addressForms(index), dotlessFiles }
  files.write('settings.json', { basePath, scripts, ...ofServers })
  files.write('redirects.json', Object.fromEntries(site.redirects.map(({ from, to }) => [from, to])))
  files.write(
    featureStudiosFile,
    open.flatMap((feature) => feature.studio?.(index.settings) ?? []),
  )
  for (const feature of open) {
    feature.keep?.(index)
    feature.keepTold?.(index)
  }
  const copies = index.pages.filter(hasMarkdown).map(({ url }) => url)
  files.write('markdown.json', copies)
  finishIndex({ files }, index)
}

/** Of a site whose files stay as they are. */
export function finishIndex({ files }: Files, index: SiteIndex): void {
  writeIndex(files, index)
  refreshPages({ files })
}

/** `next dev` shows its open pages anew when this file changes (components/page/document.tsx). */
export function refreshPages({ files }: Files): void {
  files.write('version.json', { compiledAt: Date.now() })
}

function addressForms({ pages }: SiteIndex): AddressForms {
  const urls = pages.map(({ url }) => url)
  return {
    lists: urls.some((url) => url.endsWith('/index.html')) ? 'files' : 'folders',
    dotted: urls.filter((url) => /\/\.[^/]*\/$/.test(url)),
  }
}
