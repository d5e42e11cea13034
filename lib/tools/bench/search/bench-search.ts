import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFile } from '../../../search/index/types'
import { search } from '../../../search/query/search'
import { copyProject, siteEnv } from '../../testing/project-copy'
import { sharedPath, skipAloud } from '../../testing/shared'
import { makePosts } from '../corpus'
import { measure } from '../measure'
import { writePost } from '../site-files'
import { openBuiltIndex } from './built-index'
import { type KnownQueries, readQueries } from './known-queries'

/**
 * `npm run bench:search`, with numbers of posts behind it: the first user's blog alone, and inside so many generated
 * posts, by the files that a content step publishes. Prints recall, precision, how often the first is right, the bytes that
 * a first search fetches (gzip, results included) and the time of an answer once its files are there; and which posts are related. Fails below 0.95,
 * 0.95 and 0.95 alone, below 0.95 and 0.9 inside others, and above 150 KB or 50 ms.
 */
const sizes = process.argv.slice(2).map(Number)
const blog = sharedPath('sites', 'gogo-hugo-blog')
const queriesFile = sharedPath('design', 'ko-queries.json')
const shownResults = 10

if (!blog || !queriesFile) {
  skipAloud("the first user's blog and its queries")
  process.exit(0)
}
const known = readQueries(queriesFile)
const copy = copyProject('bench-search')
const site = join(process.cwd(), copy, 'site')
let isGood = true
row(['posts', 'recall', 'precision', 'first', 'KB median', 'KB most', 'ms p95', 'index MB', 'cpu s'])
for (const size of [0, ...(sizes.length > 0 ? sizes : [1000])]) await runOn(size)
process.exit(isGood ? 0 : 1)

async function runOn(size: number): Promise<void> {
  rmSync(site, { recursive: true, force: true })
  cpSync(blog as string, site, { recursive: true })
  for (const post of makePosts(size, 7)) {
    const folder = join(site, 'content', 'posts')
    mkdirSync(folder, { recursive: true })
    writePost(folder, post)
  }
  const lines = Object.entries(known.aliases).map(([name, others]) => `${name}: ${JSON.stringify(others)}`)
  writeFileSync(join(site, 'content', 'search-aliases.yaml'), lines.join('\n'))
  const cost = await measure([process.execPath, '--import', 'tsx', join('lib', 'commands', 'content.ts')], {
    cwd: copy,
    env: siteEnv(site),
  })
  const index = openBuiltIndex(join(copy, 'public'))
  const pages = await Promise.all(
    Array.from({ length: index.files.manifest.pages }, (_, number) => index.files.page(number)),
  )
  const truth = size === 0 ? truthOfPosts(known, pages) : truthOfConcepts(pages)
  const sums = { recall: 0, precision: 0, first: 0, asked: 0, withFirst: 0 }
  const bytes: number[] = []
  const times: number[] = []
  for (const query of known.queries) {
    index.startOver()
    await search(query.q, index.files)
    const start = performance.now()
    const { hits } = await search(query.q, index.files)
    times.push(performance.now() - start)
    await Promise.all(hits.slice(0, shownResults).map(({ page }) => index.files.page(page)))
    bytes.push(index.fetchedBytes())
    const { relevant, allowed, top } = truth(query)
    const found = hits.map(({ page }) => page)
    if (relevant.size === 0) {
      if (size === 0 && found.some((page) => !allowed.has(page))) fail(`${query.q} must find nothing`)
      continue
    }
    sums.asked++
    sums.recall += found.filter((page) => relevant.has(page)).length / relevant.size
    sums.precision += found.length > 0 ? found.filter((page) => allowed.has(page)).length / found.length : 0
    if (top !== null) {
      sums.withFirst++
      if (found[0] === top) sums.first++
    }
  }
  const recall = sums.recall / sums.asked
  const precision = sums.precision / sums.asked
  const first = sums.withFirst > 0 ? sums.first / sums.withFirst : 1
  const kilobytes = bytes.map((each) => each / 1000).sort((a, b) => a - b)
  const most = kilobytes.at(-1) ?? 0
  const slow = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  const shown = [kilobytes[kilobytes.length >> 1] ?? 0, most, slow, index.totalBytes() / 1e6, cost.cpu]
  row([
    String(size + 10),
    ...[recall, precision, first].map((part) => part.toFixed(3)),
    ...shown.map((each) => each.toFixed(1)),
  ])
  if (size === 0) printRelated(pages)
  if (recall < 0.95 || precision < (size === 0 ? 0.95 : 0.9) || first < 0.95) fail('quality is too low')
  if (most > 150 || slow > 50) fail('a search is too dear')
}

/** What stands beside each post, which lib/search/related/ten-posts.test.ts judges. */
function printRelated(pages: readonly PageFile[]): void {
  const related = JSON.parse(readFileSync(join(copy, '.gaji', 'related.json'), 'utf8')) as Record<string, string[]>
  const titleOf = (url: string) => pages.find((page) => page.url === url)?.title.trim()
  for (const { url } of pages.filter((page) => page.url.startsWith('/posts/')))
    process.stdout.write(`    ${titleOf(url)}: ${(related[url] ?? []).map(titleOf).join(' · ') || 'none is near'}\n`)
}

type Truth = (query: KnownQueries['queries'][number]) => {
  relevant: Set<number>
  allowed: Set<number>
  top: number | null
}

/** As the queries say it of the ten posts. */
function truthOfPosts({ posts }: KnownQueries, pages: readonly PageFile[]): Truth {
  const numberOf = (id: string) => pages.findIndex(({ title }) => title.trim() === posts[id]?.title.trim())
  return ({ expect, also_ok = [], top }) => ({
    relevant: new Set(expect.map(numberOf)),
    allowed: new Set([...expect, ...also_ok].map(numberOf)),
    top: top ? numberOf(top) : null,
  })
}

/** Of other posts too: what has all of a query's concepts. */
function truthOfConcepts(pages: readonly PageFile[]): Truth {
  const texts = pages.map(({ title, description, terms, sections }) =>
    [title, description, ...Object.values(terms).flat(), ...sections.flat()].join('\n').toLowerCase(),
  )
  return ({ concepts = [] }) => {
    const patterns = concepts.map((concept) => new RegExp(concept, 'u'))
    const has = (text: string) => patterns.length > 0 && patterns.every((pattern) => pattern.test(text))
    const relevant = new Set(texts.flatMap((text, number) => (has(text) ? [number] : [])))
    return { relevant, allowed: relevant, top: null }
  }
}

function fail(why: string): void {
  process.stdout.write(`    ${why}\n`)
  isGood = false
}

function row(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join('')}\n`)
}
