import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Site } from '../record/types'
import { siteOnDisk } from '../tools/testing/disk-site'
import { outputFile, printed } from '../tools/testing/hugo-site'
import { sharedPath, skipAloud } from '../tools/testing/shared'

const names = ['gogo-hugo-blog', 'golangkorea', 'vanslog', 'cloudnative-pg', 'glossary', 'hugo-book-example']
const folder = sharedPath('sites')
if (!folder) skipAloud('real sites')

type Recorded = { kind: string; file: string; lang: string; title: string }
type Recording = { files: string[]; pages: Record<string, Recorded> }

function recordingOf(name: string): Recording {
  return JSON.parse(readFileSync(sharedPath('sites', `${name}.hugo.json`) ?? '', 'utf8'))
}

/** Which spelling of a term becomes its title changes from run to run in Hugo; letters may be decomposed there. */
function comparable(pages: [string, Recorded][]): Record<string, Recorded> {
  return Object.fromEntries(
    pages.map(([url, { kind, file, lang, title }]) => {
      const shown = kind === 'term' ? title.toLowerCase() : title
      return [decodeURI(url).normalize('NFC'), { kind, file, lang, title: shown.normalize('NFC') }]
    }),
  )
}

function pagesOf(site: Site): Record<string, Recorded> {
  const pages = site.pages.filter(({ rendered }) => rendered)
  return comparable(
    pages.map((page) => {
      const language = site.config.languages.find(({ key }) => key === page.lang)
      const file = page.file?.slice((language?.contentDir.length ?? 0) + 1) ?? ''
      return [printed(page.url, site), { kind: page.kind, file, lang: page.lang, title: page.title }]
    }),
  )
}

/** What Hugo would write, the pagers left out as in the recording. */
function filesOf(site: Site): string[] {
  const { config } = site
  const pages = site.pages
    .filter(({ rendered }) => rendered)
    .flatMap((page) => {
      const formats = page.fields.outputs ?? config.outputs[page.kind] ?? []
      const feed = formats.includes('rss') && !config.disableKinds.includes('rss')
      return [outputFile(page.url), ...(feed ? [outputFile(page.url).replace(/index\.html$/, 'index.xml')] : [])]
    })
  const redirects = site.redirects.filter(({ from }) => !/\/page\/1\/$/.test(from)).map(({ from }) => outputFile(from))
  const languages = config.languages.length > 1 ? config.languages.map(({ key }) => `${key}/sitemap.xml`) : []
  const robots = config.enableRobotsTXT ? ['robots.txt'] : []
  return [
    ...new Set([
      ...pages,
      ...redirects,
      ...languages,
      ...robots,
      'sitemap.xml',
      ...site.files.map(({ url }) => url.slice(1)),
    ]),
  ].sort()
}

describe.skipIf(!folder)('real sites are what Hugo makes of them', () => {
  it.each(names)('%s', (name) => {
    const recorded = recordingOf(name)
    const site = siteOnDisk(`${folder}/${name}`)
    expect.soft(pagesOf(site)).toEqual(comparable(Object.entries(recorded.pages)))
    expect.soft(filesOf(site)).toEqual(recorded.files.map((file) => file.normalize('NFC')).sort())
  })
})
