import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { photo } from '../../pictures/testing-pictures'
import { openGitPublisher } from '../publish/git-publisher'
import { openFolderStore } from '../store/folder-store'
import { studioWords } from '../words/studio-words'
import { deleteFile, getFile, putFile } from './file'
import { getPicture, postPictures } from './picture'
import { openPosts } from './posts'
import { postPublish } from './publish'
import type { Studio } from './studio'

let folder: string
let studio: Studio
const post = 'content/posts/글/index.md'
const text =
  '+++\ntitle = "글" # 제목\ndate = "2024-01-02"\ndraft = true\ntags = [\n    "LLM",\n]\n+++\n\n본문 ![](./a-1a2b3c4d.webp)  \n'

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const call = (path: string, method = 'GET', body?: object) =>
  new Request(`http://localhost/api/write/file?path=${encodeURIComponent(path)}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaji-answers-'))
  write(post, text)
  write('content/posts/old.md', '---\ntitle: Old\ndate: 2020-01-01\ntags: [LLM, go]\n---\nold\n')
  studio = {
    store: openFolderStore(folder),
    publisher: openGitPublisher(folder, 'none'),
    pageOf: (path) => (path === post ? { url: '/posts/글/', lang: 'ko' } : null),
    words: studioWords('ko'),
  }
})

test('a text comes as it is and is written as it comes, and what it was before is never lost', async () => {
  const opened = await getFile(studio, call(post)).json()
  expect(opened).toMatchObject({ path: post, text, readOnly: null, url: '/posts/글/' })
  const next = `\ufeff${text.replaceAll('\n', '\r\n')}`
  const saved = await putFile(studio, call(post, 'PUT', { text: next, baseVersion: opened.version }))
  expect(saved.status).toBe(200)
  expect(readFileSync(join(folder, post), 'utf8')).toBe(next)
  const late = await putFile(studio, call(post, 'PUT', { text: '늦은 글', baseVersion: opened.version }))
  expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ text: next })])
  expect((await deleteFile(studio, call(post, 'DELETE', { baseVersion: opened.version }))).status).toBe(409)
  const { version } = await saved.json()
  expect((await deleteFile(studio, call(post, 'DELETE', { baseVersion: version }))).status).toBe(200)
  expect(getFile(studio, call(post)).status).toBe(404)
})

test('a text in an unknown encoding is shown, and cannot be written', async () => {
  write('content/posts/latin.md', Buffer.from('+++\ntitle = "caf\xe9"\n+++\n', 'latin1'))
  const opened = await getFile(studio, call('content/posts/latin.md')).json()
  expect(opened).toMatchObject({ text: null, readOnly: expect.stringContaining('2번째 줄') })
})

test('a path that leads elsewhere is refused in words', async () => {
  for (const path of ['../secret.md', 'hugo.toml', 'content/posts/a.tsx', 'content/%2e%2e/a.md']) {
    const refused = getFile(studio, call(path))
    expect([path, refused.status]).toEqual([path, 400])
    expect((await refused.json()).message).toMatch(/[가-힣]/)
  }
})

test('a list of what there is, the newest first, with the terms of the site and how it writes', async () => {
  const { posts, terms, style } = await openPosts()(studio).json()
  expect(posts).toMatchObject([
    { path: post, title: '글', date: '2024-01-02', draft: true, url: '/posts/글/', tags: ['LLM'] },
    { path: 'content/posts/old.md', title: 'Old', draft: false, tags: ['LLM', 'go'] },
  ])
  expect(terms.tags).toEqual(['LLM', 'go'])
  expect(style.format).toBe('toml')
})

test('pictures lie beside their post, each once; what cannot be taken is told and the others are kept', async () => {
  const png = new Uint8Array(await (await photo(80, 60)).png().toBuffer())
  const form = new FormData()
  for (const name of ['스크린샷 1.png', '스크린샷 2.png']) form.append('file', new File([png], name.normalize('NFD')))
  form.append('file', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg'))
  const url = `http://localhost/api/write/picture?post=${encodeURIComponent(post)}`
  const { pictures, refused } = await (
    await postPictures(studio, new Request(url, { method: 'POST', body: form }))
  ).json()
  expect(pictures).toMatchObject([
    { was: '스크린샷 1.png', width: 80, height: 60 },
    { was: '스크린샷 2.png', width: 80, height: 60 },
  ])
  expect(refused).toEqual([{ name: 'a.svg', message: expect.stringContaining('SVG') }])
  expect(readdirSync(join(folder, 'content/posts/글')).sort()).toEqual([pictures[0].name, 'index.md'].sort())
  const shown = getPicture(studio, call(pictures[0].path))
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect(getPicture(studio, call(post)).status).toBe(404)
})

test('publishing takes the draft away and nothing else; taking it back puts it there again', async () => {
  const { version } = await getFile(studio, call(post)).json()
  const published = await postPublish(studio, call(post, 'POST', { path: post, baseVersion: version }))
  const after = await published.json()
  expect([published.status, after.committed]).toEqual([200, null])
  expect(readFileSync(join(folder, post), 'utf8')).toBe(text.replace('draft = true', 'draft = false'))
  await postPublish(studio, call(post, 'POST', { path: post, baseVersion: after.version, draft: 'true' }))
  expect(readFileSync(join(folder, post), 'utf8')).toBe(text)
})

test('with git one commit has the text and its pictures, and nothing else that lies about or is staged', async () => {
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', '안나'],
    ['config', 'user.email', 'anna@example.org'],
  ])
    git(...args)
  git('add', '.')
  git('commit', '-qm', 'begin')
  write('content/posts/글/a-1a2b3c4d.webp', 'a picture')
  write('content/posts/other.md', 'unfinished')
  git('add', 'content/posts/other.md')
  const withGit = { ...studio, publisher: openGitPublisher(folder, 'commit') }
  const { version } = await getFile(studio, call(post)).json()
  const told = await postPublish(withGit, call(post, 'POST', { path: post, baseVersion: version, message: 'post: 글' }))
  expect(await told.json()).toMatchObject({ committed: git('rev-parse', 'HEAD'), fault: null })
  expect(git('-c', 'core.quotepath=off', 'show', '--name-only', '--format=%s')).toBe(
    'post: 글\n\ncontent/posts/글/a-1a2b3c4d.webp\ncontent/posts/글/index.md',
  )
  expect(git('status', '--porcelain')).toBe('A  content/posts/other.md')
  // Nowhere to push to: the commit is there, and what git said is told.
  const pushing = { ...studio, publisher: openGitPublisher(folder, 'push') }
  const again = await getFile(studio, call(post)).json()
  const failed = await postPublish(pushing, call(post, 'POST', { path: post, baseVersion: again.version }))
  expect(await failed.json()).toMatchObject({
    committed: git('rev-parse', 'HEAD'),
    fault: expect.stringContaining('push'),
  })
})
