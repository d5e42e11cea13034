import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '../base/disk/files-below'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { openWorkspace } from '../base/workspace/open-workspace'
import { projectFolder } from '../base/workspace/project-folder'
import type { Workspace } from '../base/workspace/workspace'
import { diagram } from '../pictures/testing-pictures'
import { readBody } from '../record/bodies'
import { lastIndex } from '../record/site-index'
import { writeSite } from '../tools/testing/site-folder'
import { compileContent } from './compile-content'
import { draftContent } from './draft-content'
import { openMemory } from './memory'

const below = join(projectFolder, '.gaji', 'work', 'saved-edits')
const memory = openMemory()
let site = ''
let warm: Workspace

beforeAll(async () => {
  rmSync(below, { recursive: true, force: true })
  site = writeSite({
    'hugo.toml':
      'baseURL = "https://example.org/"\ntitle = "시험"\nhasCJKLanguage = true\n[params.gaji]\natlas = "https://models.example/"\n[menu]\n[[menu.main]]\nname = "글"\npageRef = "/posts"\n',
    'content/posts/a.md': post('하나', '가지. [둘](/posts/b/#뿌리) {{< ref "c" >}} BERT를 읽는다. {{< sign >}}', [
      '밭',
      '봄',
    ]),
    'content/posts/b.md': post('둘', '## 뿌리\n\nGPT-2와 $x^2$ [하나](/posts/a/)', ['밭'], '2024-01-02'),
    'content/posts/c/index.md': post('셋', '![잎](leaf.png)\n\n```goat\n.-.\n```\n', ['봄'], '2024-01-03'),
    'content/posts/c/leaf.png': await (await diagram(300, 200)).png().toBuffer(),
    'content/posts/d.md': post('넷', '{{< param "season" >}} [셋](/posts/c/)', ['밭'], '2024-01-04'),
    'layouts/shortcodes/sign.html': '<b>푯말</b>\n',
  })
  warm = workspaceIn('warm')
}, 120_000)
afterAll(() => rmSync(below, { recursive: true, force: true }))

function post(title: string, body: string, tags: string[], date = '2024-01-01'): string {
  return `+++\ntitle = "${title}"\ndate = ${date}\ntags = ${JSON.stringify(tags)}\n+++\n\n${body}\n`
}

function workspaceIn(name: string): Workspace {
  const workFolder = join(below, name)
  return {
    ...openWorkspace(projectFolder, { SITE_DIR: site, NODE_ENV: 'development' }),
    workFolder,
    files: openWorkFiles(workFolder),
    cacheFolder: join(below, `${name}-cache`),
    publicFolder: join(workFolder, 'public'),
  }
}

async function save(more: Partial<Parameters<typeof compileContent>[1]> = {}) {
  const { problems, later } = await compileContent(warm, { unpublished: true, keepLast: true, memory, ...more })
  await later?.(new AbortController().signal)
  return problems
}

const ownOfRun = /^(?:changed|documents|\.contentlayer)\/|^(?:version|inputs|published)\.json$|^lock/

/** All that a run has left for pages and servers. */
function made({ workFolder }: Workspace): Record<string, string> {
  const files = filesBelow(workFolder).files.filter((file) => !ownOfRun.test(file))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(workFolder, file), 'latin1')]))
}

async function fresh() {
  const cold = workspaceIn('cold')
  rmSync(cold.workFolder, { recursive: true, force: true })
  const { problems } = await compileContent(cold, { unpublished: true, keepLast: true })
  return { problems, files: made(cold) }
}

const inSite = (file: string) => join(site, file)

function write(file: string, text: string): void {
  mkdirSync(dirname(inSite(file)), { recursive: true })
  writeFileSync(inSite(file), text)
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(inSite(file), 'utf8')
  expect(text).toContain(from)
  write(file, text.replace(from, to))
}

/** What a site's parts say of each other, and what is the site's. */
const edits: [what: string, edit: () => void][] = [
  ['nothing', () => {}],
  ['a word', () => replace('content/posts/a.md', '가지', '나무')],
  ['a title, which neighbours show', () => replace('content/posts/b.md', '"둘"', '"두 번째"')],
  ['a tag', () => replace('content/posts/a.md', '"봄"', '"여름"')],
  ['a series', () => replace('content/posts/a.md', '+++\n\n', 'series = "밭"\n+++\n\n')],
  ['and another part of it', () => replace('content/posts/b.md', '+++\n\n', 'series = "밭"\n+++\n\n')],
  ['a date', () => replace('content/posts/b.md', '2024-01-02', '2024-02-02')],
  ['a heading that another page links to', () => replace('content/posts/b.md', '## 뿌리', '## 줄기')],
  ['a name of a model', () => replace('content/posts/b.md', 'GPT-2', 'GPT-3')],
  ['a new file', () => write('content/posts/e.md', post('다섯', '[하나](/posts/a/)', ['새']))],
  ['a page that a link waits for', () => replace('content/posts/a.md', '/posts/b/', '/posts/f/')],
  ['and its coming', () => write('content/posts/f.md', post('여섯', 'x', []))],
  ['an address', () => replace('content/posts/f.md', '+++\n\n', 'slug = "six"\n+++\n\n')],
  ['a deletion', () => rmSync(inSite('content/posts/e.md'))],
  ['a picture that goes', () => rmSync(inSite('content/posts/c/leaf.png'))],
  ['a page that becomes a draft', () => replace('content/posts/d.md', '+++\n\n', 'draft = true\n+++\n\n')],
  ['a parameter of the site', () => replace('hugo.toml', '[params.gaji]', '[params]\nseason = "봄"\n[params.gaji]')],
  ['the title of the site', () => replace('hugo.toml', '시험', '밭')],
  ['the home of the models', () => replace('hugo.toml', 'models.example', 'others.example')],
  ['a template of a shortcode', () => write('layouts/shortcodes/sign.html', '<i>다른 푯말</i>\n')],
]

const textAt = (url: string) => JSON.stringify(readBody(warm.files, url)?.tree ?? null)
const summaryAt = (url: string) => lastIndex(warm.files)?.pages.find((page) => page.url === url)

test('a draft has all pages by their front matter, and the texts that are asked for', { timeout: 60_000 }, async () => {
  const draft = await draftContent(warm, memory)
  expect(summaryAt('/posts/d/')).toMatchObject({ title: '넷', hasBody: true, summary: '' })
  expect(summaryAt('/posts/')?.members).toEqual(['/posts/d/', '/posts/c/', '/posts/b/', '/posts/a/'])
  expect(textAt('/posts/a/')).toBe('null')
  await draft?.show('/posts/a')
  await draft?.show('/posts/c/')
  await draft?.show('/posts/none/')
  expect([textAt('/posts/b/'), textAt('/posts/d/')]).toEqual(['null', 'null'])
  const asked = [textAt('/posts/a/'), textAt('/posts/c/')]
  expect(asked[0]).toContain('models.example')
  expect(asked[1]).toContain('leaf')
  expect(summaryAt('/posts/a/')?.summary).toMatch(/^가지\./)
  await draft?.show('/tags/밭/')
  expect(summaryAt('/posts/b/')?.summary).toMatch(/^뿌리|GPT-2/)
  await save({ onParsed: async () => draft?.end() })
  expect([textAt('/posts/a/'), textAt('/posts/c/')]).toEqual(asked)
})

test("a page of a draft that can't be made fails alone", { timeout: 60_000 }, async () => {
  let isFull = true
  const values: Workspace['files']['values'] = (folder) => {
    const kept = warm.files.values(folder)
    const write: typeof kept.write = (key, value) => {
      if (isFull) throw new Error('no space left')
      kept.write(key, value)
    }
    return { ...kept, write }
  }
  const draft = await draftContent({ ...warm, files: { ...warm.files, values } }, openMemory())
  await expect(draft?.show('/posts/a/')).rejects.toThrow('no space left')
  isFull = false
  await draft?.show('/posts/c/')
  expect(textAt('/posts/c/')).toContain('leaf')
  await draft?.end()
})

test('a draft that became the whole site is something to go back to, whatever changed between', async () => {
  const before = readFileSync(inSite('hugo.toml'), 'utf8')
  await draftContent(warm, memory)
  replace('hugo.toml', 'models.example', 'others.example')
  await save()
  const pages = lastIndex(warm.files)?.pages
  replace('content/posts/b.md', '2024-01-02', '2024-02-30')
  await save()
  expect(lastIndex(warm.files)?.pages).toEqual(pages)
  replace('content/posts/b.md', '2024-02-30', '2024-01-02')
  write('hugo.toml', before)
  await save()
}, 60_000)

test('what was left at a save is begun again, and the pages stay as they were', { timeout: 60_000 }, async () => {
  const before = made(warm)
  await expect(save({ signal: AbortSignal.abort() })).rejects.toThrow('abort')
  expect(made(warm)).toEqual(before)
})

test.each(edits)('after a change of %s all is as a fresh run makes it', { timeout: 60_000 }, async (_, edit) => {
  edit()
  const problems = await save()
  const cold = await fresh()
  expect(made(warm)).toEqual(cold.files)
  expect(problems).toEqual(cold.problems)
})

test('a broken file leaves the pages as they were, and mended all is as a fresh run makes it', async () => {
  const before = made(warm)
  replace('content/posts/b.md', '2024-02-02', '2024-02-30')
  const problems = await save()
  expect(problems.filter(({ file }) => file === 'content/posts/b.md')).toMatchObject([{ code: 'bad-date' }])
  const { 'index.json': index, ...others } = made(warm)
  const { 'index.json': indexBefore, ...othersBefore } = before
  expect(others).toEqual(othersBefore)
  expect(JSON.parse(index as string).pages).toEqual(JSON.parse(indexBefore as string).pages)
  replace('content/posts/b.md', '2024-02-30', '2024-02-03')
  await save()
  expect(made(warm)).toEqual((await fresh()).files)
}, 60_000)
