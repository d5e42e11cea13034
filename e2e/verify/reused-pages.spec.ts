import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { readBuiltSite } from '../../lib/serve/built-site'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { run } from '../run'
import { fixtureSite, portOf } from '../sites'

/**
 * `npm run build` renders only what has changed. After each kind of change every file that it leaves is the same as of a
 * build that renders all: in one copy of the project pages are kept from build to build, in another never.
 */

test.describe.configure({ mode: 'serial', timeout: 1_800_000 })

const site = mkdtempSync(join(tmpdir(), 'gaji-reused-'))
const env = siteEnv(site, { SITE_URL: fixtureSite.baseURL, VERBOSE: '1' })
const [keeping, whole] = ['reused', 'whole']
const post = 'content/posts/changing.md'
const address = '/posts/changing/'
const copyOf = (name: string) => join('.gaji', 'work', name)

test.beforeAll(() => {
  cpSync(fixtureSite.folder, site, { recursive: true })
  // In no menu: a menu stands in all pages.
  const fields = 'title: 바뀌는 글\ndate: 2024-02-10\ntags: [LLM_Models, 텃밭]'
  writeFileSync(join(site, post), `---\n${fields}\n---\n\n처음에 적은 글.\n`)
  for (const name of [keeping, whole]) copyProject(name)
  rmSync(join(copyOf(keeping), '.next', 'cache', 'gaji', 'pages'), { recursive: true, force: true })
})

/** How many pages the build that keeps them has rendered, and which. */
async function build(): Promise<{ rendered: number; urls: Set<string> }> {
  const { code, output } = await run('node --import tsx lib/commands/build.ts', copyOf(keeping), env)
  expect(code, output.slice(-4000)).toBe(0)
  const [, rendered] = /✓ \d+ pages as they were, (\d+) rendered/.exec(output) ?? []
  const asked = join(copyOf(keeping), '.gaji', 'asked')
  const lines = readdirSync(asked).flatMap((name) => readFileSync(join(asked, name), 'utf8').trim().split('\n'))
  return { rendered: Number(rendered), urls: new Set(lines.map((line) => JSON.parse(line)[0] as string)) }
}

async function buildWhole(): Promise<void> {
  const { code, output } = await run('npx next build', copyOf(whole), env)
  expect(code, output.slice(-4000)).toBe(0)
}

function pageCount(): number {
  // Without the 404 page and the answer of /healthz, which no page is.
  return Object.keys(readBuiltSite(join(copyOf(keeping), '.next')).pages).length - 2
}

/**
 * All that a reader may be sent, and what the server knows of it; Next's build id is a folder of its static files. Not the
 * scripts of the studio and of Next's runtime, which no reading page has: Turbopack numbers their modules anew each time.
 */
function filesOf(copy: string): Map<string, string> {
  const buildId = readFileSync(join(copy, '.next', 'BUILD_ID'), 'utf8')
  const folders = ['.next/site', '.next/static', 'public']
  const entries = folders.flatMap((folder) => readdirSync(join(copy, folder), { recursive: true, withFileTypes: true }))
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const paths = files.filter((path) => !/\/static\/chunks\/[\w.~-]+\.js$/.test(path))
  const named = paths.map((path) => [path.slice(copy.length).replace(buildId, 'ID'), path] as const)
  return new Map(named.map(([name, path]) => [name, readFileSync(path, 'latin1').replaceAll(buildId, 'ID')]))
}

async function expectAsWhole(): Promise<void> {
  await buildWhole()
  const [kept, rendered] = [filesOf(copyOf(keeping)), filesOf(copyOf(whole))]
  expect([...kept.keys()].sort()).toEqual([...rendered.keys()].sort())
  expect([...kept].filter(([name, text]) => text !== rendered.get(name)).map(([name]) => name)).toEqual([])
}

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(path, text.replace(from, to))
}

test('the first build renders all pages', async () => {
  expect((await build()).rendered).toBe(pageCount())
  await expectAsWhole()
})

test('where nothing has changed the one page is rendered that Next can’t be kept from', async () => {
  const { rendered, urls } = await build()
  expect([rendered, urls.has('/'), urls.has(address)]).toEqual([1, true, false])
  await expectAsWhole()
})

test('Next itself refuses to serve a part of the pages, and says what to do', async () => {
  const { code, output } = await run(`npx next start --port ${portOf(40)}`, copyOf(keeping), env)
  expect([code, output]).toEqual([1, expect.stringMatching(/npm start/)])
})

test('a sentence with characters that the font had not is in its page and in those that show it', async () => {
  edit(site, post, '처음에', '뷁쀍 처음에')
  const { rendered, urls } = await build()
  expect([...urls]).toEqual(expect.arrayContaining([address, '/tags/llm_models/']))
  expect(urls.has('/about/')).toBe(false)
  expect(rendered).toBeLessThan(pageCount() / 2)
  await expectAsWhole()
})

test('a title is in all that name it: lists, terms, neighbours', async () => {
  edit(site, post, '바뀌는 글', '바뀐 글')
  const { rendered, urls } = await build()
  expect([...urls]).toEqual(expect.arrayContaining([address, '/', '/tags/텃밭/', '/tags/llm_models/']))
  expect(rendered).toBeLessThan(pageCount() / 2)
  await expectAsWhole()
})

test('a tag makes a page of its own, and changes the one it was taken from', async () => {
  edit(site, post, 'LLM_Models', '새 꼬리표')
  const { urls } = await build()
  expect([...urls]).toEqual(expect.arrayContaining([address, '/tags/', '/tags/llm_models/', '/tags/새-꼬리표/']))
  await expectAsWhole()
})

test('a date moves a post to other neighbours', async () => {
  edit(site, post, '2024-02-10', '2024-05-11')
  const { urls } = await build()
  expect([...urls]).toEqual(expect.arrayContaining([address, '/posts/shortcodes/']))
  await expectAsWhole()
})

test('a part of a series is in all others of it, and in no other post', async () => {
  edit(site, post, 'date: 2024-05-11', 'date: 2024-05-11\nseries: 모종')
  const { urls } = await build()
  expect([...urls]).toEqual(
    expect.arrayContaining([address, '/series/모종/', '/posts/first-seed/', '/posts/json-seed/']),
  )
  expect([urls.has('/posts/writing/'), urls.has('/about/')]).toEqual([false, false])
  await expectAsWhole()
})

test('a sentence with a link is also at the end of the page to which it leads', async () => {
  edit(site, post, '적은 글.', '적은 글. 이 밭의 [소개](/about/)도 적었다.')
  const { rendered, urls } = await build()
  expect([...urls]).toEqual(expect.arrayContaining([address, '/about/']))
  expect(rendered).toBeLessThan(pageCount() / 2)
  await expectAsWhole()
})

test('a post that is gone leaves nothing behind', async () => {
  rmSync(join(site, post))
  const { urls } = await build()
  expect(urls.has(address)).toBe(false)
  await expectAsWhole()
  expect([...filesOf(copyOf(keeping)).keys()].filter((name) => name.includes('changing'))).toEqual([])
})

test('what has been cut in the cache is made anew', async () => {
  const folder = join(copyOf(keeping), '.next', 'cache', 'gaji', 'pages')
  const names = readdirSync(folder)
  truncateSync(join(folder, names[0] as string), 40)
  truncateSync(join(folder, names[1] as string))
  writeFileSync(join(folder, names[2] as string), 'another text')
  expect((await build()).rendered).toBe(4)
  await expectAsWhole()
})

test('another component makes all pages anew', async () => {
  for (const name of [keeping, whole])
    edit(copyOf(name), 'components/post/post-header.tsx', 'className="', 'data-changed="" className="')
  expect((await build()).rendered).toBe(pageCount())
  await expectAsWhole()
})

test('in another folder, with .next/cache alone, what was kept is known again', async () => {
  const [from, to] = [copyOf(keeping), copyOf(`${keeping}-elsewhere`)]
  rmSync(to, { recursive: true, force: true })
  const made = ['.gaji', '.next', 'public'].map((name) => resolve(from, name))
  cpSync(from, to, { recursive: true, filter: (source) => !made.includes(resolve(source)) })
  cpSync(join(from, '.next', 'cache'), join(to, '.next', 'cache'), { recursive: true })
  const elsewhere = mkdtempSync(join(tmpdir(), 'gaji-elsewhere-'))
  cpSync(site, elsewhere, { recursive: true })
  const { code, output } = await run('npm run build', to, { ...env, SITE_DIR: elsewhere })
  expect(code, output.slice(-4000)).toBe(0)
  expect(output).toMatch(/✓ \d+ pages as they were, 1 rendered/)
  expect(filesOf(to)).toEqual(filesOf(from))
})
