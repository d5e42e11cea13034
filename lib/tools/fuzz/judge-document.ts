import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Root } from 'hast'
import type { Problem } from '../../base/problems'
import { visit } from '../../base/visit'
import { workspace } from '../../base/workspace/this-workspace'
import { frameHosts, imageHosts } from '../../build/enrich/page-hosts'
import { bodyFormat } from '../../build/parse/body-format'
import { markdownSettings } from '../../build/parse/markdown-settings'
import { parserPool } from '../../build/parse/parser-pool'
import { openTrees } from '../../build/parse/tree-cache'
import { knownShortcodes } from '../../build/read/known-shortcodes'
import { makeResolver } from '../../build/resolve/resolver'
import { buildSite } from '../../hugo/build-site'
import { readConfig } from '../../hugo/config/config'
import { resolvePost } from '../../markdown/resolve-post'
import { findPicture } from '../../pictures/find/find-picture'
import { indexPictures } from '../../pictures/find/picture-index'
import type { Page, Site } from '../../record/types'
import { toFeedTree } from '../../shortcodes/feed-tree'
import { specsOf } from '../../shortcodes/shortcode-table'
import { resolveUrl } from '../../site/addresses/urls'
import { wordsFor } from '../../words/interface-words'
import { lostWords } from './lost-words'
import type { FuzzDocument } from './make-document'

export type Verdict = { seconds: number; findings: string[] }

/** An honest post takes a tenth of a second; five are what a limit should have prevented. */
const mostSeconds = 5

const cacheFolder = mkdtempSync(join(tmpdir(), 'gaji-fuzz-'))
process.once('exit', () => rmSync(cacheFolder, { recursive: true, force: true }))
const trees = openTrees({ cacheFolder }, await parserPool(workspace))

/** Takes a text the whole way from its file to page and feed, and says what must not be. */
export async function judgeDocument(document: FuzzDocument): Promise<Verdict> {
  const findings: string[] = []
  const before = process.cpuUsage()
  try {
    findings.push(...(await faultsOf(document)))
  } catch (error) {
    findings.push(
      `crash: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : error}`,
    )
  }
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > mostSeconds) findings.push(`slow: ${seconds.toFixed(1)} s of processor time`)
  return { seconds, findings }
}

async function faultsOf(document: FuzzDocument): Promise<string[]> {
  const { file, text } = document
  const site = siteWith(file, text, document.number % 2 === 0)
  const page = site.pages.find((candidate) => candidate.file === file)
  const problems = [...site.problems]
  const shown = page ? await show(page, site, problems) : ''
  const faults = misplaced(problems, file, text)
  const isKnown = page || site.unpublished.some((hidden) => hidden.file === file)
  const isTold = problems.some((problem) => problem.file === file)
  if (!isKnown && !isTold) faults.push('lost: there is no page, and no problem says why')
  // In the place of a body that can't be read stands a box that says so, and an error says why.
  const isBox = shown === wordsFor('ko').text.unreadable && problems.some(({ severity }) => severity === 'error')
  if (page && !isBox) faults.push(...lostWords(document, `${page.title} ${shown}`, problems))
  return faults
}

function siteWith(file: string, text: string, unsafe: boolean): Site {
  const config = `baseURL = "https://example.org/"\ntitle = "T"\nenableEmoji = true\n[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`
  const other = '---\ntitle: 다른 글\ndate: 2026-01-01\n---\n글\n'
  const texts = new Map([
    ['hugo.toml', config],
    ['content/posts/other.md', other],
    [file, text],
  ])
  const bytes = (path: string) => new TextEncoder().encode(texts.get(path))
  const files = { list: () => [...texts.keys()], read: (path: string) => (texts.has(path) ? bytes(path) : null) }
  const now = new Date('2026-06-01T00:00:00Z')
  const read = readConfig(files, {})
  const site = buildSite(files, { config: read.value, now, unpublished: false })
  return { ...site, problems: [...read.problems, ...site.problems] }
}

async function show(page: Page, site: Site, problems: Problem[]): Promise<string> {
  const format = bodyFormat(page)
  const source = { file: page.file ?? '', body: page.body, bodyLine: page.bodyLine, format } as const
  const { key } = await trees.parse(source, markdownSettings(site.config, page, 'ko', specsOf(knownShortcodes.engine)))
  const post = trees.read(key)
  if (!post) throw new Error('its tree is gone as soon as it is made')
  const index = indexPictures([], [])
  const pictures = {
    resolve: (src: string) => {
      const context = { pageFile: source.file, pageUrl: page.url, index, repository: null, basePath: '' }
      const found = findPicture(src, context)
      return { src: 'external' in found && found.external ? found.external.href : src }
    },
  }
  const resolver = makeResolver(
    site,
    pictures as never,
    new Map([[page.url, { ids: new Set(post.ids), unknownCalls: [] }]]),
    [],
  )
  const { tree, problems: found } = resolvePost(post, resolver.contextOf(page))
  problems.push(...post.problems, ...found)
  imageHosts(null, tree)
  frameHosts(tree, {})
  const feed = toFeedTree(tree, {
    shortcodes: knownShortcodes,
    langTag: 'ko',
    words: wordsFor('ko'),
    absolute: (to) => resolveUrl(to, `https://example.org${page.url}`),
  })
  return textOf(feed)
}

/** What a reader of the feed reads, or is read of a picture. */
function textOf(tree: Root): string {
  const said: string[] = []
  visit(tree, (node) => {
    if (node.type === 'text') said.push(node.value)
    if (node.type === 'element') said.push(String(node.properties.alt ?? ''), String(node.properties.title ?? ''))
  })
  return said.join('')
}

/** A problem must stand somewhere in a file that there is, and our own faults are none of the author's. */
function misplaced(problems: readonly Problem[], file: string, text: string): string[] {
  const lines = text.split(/\r\n?|\n/)
  return problems.flatMap(({ code, message, ...place }) => {
    const said = `${place.file}:${place.line}:${place.column}: ${message}`
    if (code === 'crash') return [`${code}: ${said}`]
    const isWithin = place.line >= 1 && place.column >= 1 && (place.file !== file || place.line <= lines.length + 1)
    const inLine = place.file !== file || place.column <= (lines[place.line - 1] ?? '').length + 2
    return place.file !== '' && isWithin && inLine ? [] : [`no place: ${said}`]
  })
}
