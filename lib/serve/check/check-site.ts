import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkFiles } from '../../base/workspace/work-files'
import { bodyText } from '../../record/bodies'
import type { SiteIndex } from '../../record/site-index'
import { readBuiltSite, siteFolderOf } from '../built-site'
import { readSite } from '../read-site'
import { checkPages, type Finding } from './check-pages'

type Folders = { distFolder: string; publicFolder: string }

/**
 * What leads nowhere on the pages of a built site, a line for each address. What an author's text says so has been told
 * at its place by the content step, and isn't told twice.
 */
export function checkSite(
  { distFolder, publicFolder }: Folders,
  { index, files }: { index: SiteIndex; files: WorkFiles },
  { STRICT }: { STRICT: boolean },
): string[] {
  const { pages } = readBuiltSite(distFolder)
  const urls = Object.keys(pages).filter((url) => pages[url]?.type.startsWith('text/html'))
  const read = (url: string) => readFileSync(join(siteFolderOf(distFolder), 'pages', pages[url]?.file ?? ''), 'utf8')
  const findings = checkPages(readSite(distFolder, publicFolder), { urls, read }, index.settings.baseURL)
  const faulty = new Set(index.problems.filter(({ code }) => ofTexts.test(code)).map(({ file }) => file))
  const byUrl = new Map(index.pages.map((page) => [page.url, page]))
  return linesOf(
    findings.filter((finding) => !isTold(finding)),
    STRICT ? '' : 'warning: ',
  )

  function isTold({ url, address }: Finding): boolean {
    const page = byUrl.get(url)
    if (!page?.hasBody || !faulty.has(page.file ?? '')) return false
    return bodyText(files, url)?.includes(JSON.stringify(address)) ?? false
  }
}

/** Problems of links, anchors and pictures (lib/build/resolve, lib/pictures/show). */
const ofTexts = /link|anchor|ref$|picture|image/

/** One that is on every page is one line. */
function linesOf(findings: readonly Finding[], label: string): string[] {
  const alike = new Map<string, { first: Finding; pages: number }>()
  for (const finding of findings) {
    const kind = `${finding.fault} ${finding.address}`
    const known = alike.get(kind)
    if (known) known.pages += 1
    else alike.set(kind, { first: finding, pages: 1 })
  }
  return [...alike.values()].map(({ first: { url, address, fault }, pages }) => {
    const says = fault === 'nowhere' ? 'no page, file or redirect is there' : 'nothing there has this id'
    return `${url}: ${label}${address} leads nowhere (${says})${pages > 1 ? ` [on ${pages} pages]` : ''}`
  })
}
