import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { photo } from '../../pictures/testing-pictures'
import { encodePicture } from '../../writing/disk/encode-picture'
import { openFolderStore } from '../store/folder-store'
import { studioWords } from '../words/read-studio-words'
import { getBeside, getFile, putFile } from './file'
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
    store: openFolderStore(folder, 'none'),
    encode: encodePicture,
    deployment: null,
    contentStep: () => Promise.reject(new Error('nobody asks for a page here')),
    pageOf: (path) => (path === post ? { url: '/posts/글/', lang: 'ko' } : null),
    words: studioWords('ko'),
  }
})

test('a text comes as it is and is written as it comes, and what it was before is never lost', async () => {
  const opened = await (await getFile(studio, call(post))).json()
  expect(opened).toMatchObject({ path: post, text, readOnly: null, url: '/posts/글/' })
  const next = `\ufeff${text.replaceAll('\n', '\r\n')}`
  const saved = await putFile(studio, call(post, 'PUT', { text: next, baseVersion: opened.version }))
  expect(saved.status).toBe(200)
  expect(readFileSync(join(folder, post), 'utf8')).toBe(next)
  const late = await putFile(studio, call(post, 'PUT', { text: '늦은 글', baseVersion: opened.version }))
  expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ text: next })])
  const { version } = await saved.json()
  const removal = { changes: [{ path: post, base: version, removed: true }] }
  expect((await postPublish(studio, call(post, 'POST', removal))).status).toBe(200)
  expect((await getFile(studio, call(post))).status).toBe(404)
})

test('a text in an unknown encoding is shown, and cannot be written', async () => {
  write('content/posts/latin.md', Buffer.from('+++\ntitle = "caf\xe9"\n+++\n', 'latin1'))
  const opened = await (await getFile(studio, call('content/posts/latin.md'))).json()
  expect(opened).toMatchObject({ text: null, readOnly: expect.stringContaining('2번째 줄') })
})

test('a path that leads elsewhere is refused in words', async () => {
  for (const path of ['../secret.md', 'hugo.toml', 'content/posts/a.tsx', 'content/%2e%2e/a.md']) {
    const refused = await getFile(studio, call(path))
    expect([path, refused.status]).toEqual([path, 400])
    expect((await refused.json()).message).toMatch(/[가-힣]/)
  }
})

test('a list of what there is, the newest first, with the terms of the site and how it writes', async () => {
  const { posts, terms, style } = await (await openPosts()(studio)).json()
  expect(posts).toMatchObject([
    { path: post, title: '글', date: '2024-01-02', draft: true, url: '/posts/글/', tags: ['LLM'] },
    { path: 'content/posts/old.md', title: 'Old', draft: false, tags: ['LLM', 'go'] },
  ])
  expect(terms.tags).toEqual(['LLM', 'go'])
  expect(style.format).toBe('toml')
})

test('a picture is shown as it lies there, and nothing else of this process', async () => {
  // Node reads a small file into memory that others share.
  write('content/posts/글/small.webp', 'a small picture')
  const shown = await getPicture(studio, call('content/posts/글/small.webp'))
  expect(Buffer.from(await shown.arrayBuffer()).toString()).toBe('a small picture')
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
  const shown = await getPicture(studio, call(pictures[0].path))
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
  expect((await getPicture(studio, call(post))).status).toBe(404)
})

test('what is published is a list of changes; what stands in the way is told with its text', async () => {
  const { version } = await (await getFile(studio, call(post))).json()
  const next = text.replace('draft = true', 'draft = false')
  const changes = [{ path: post, base: version, text: next }]
  const published = await postPublish(studio, call(post, 'POST', { changes, message: 'post: 글' }))
  const after = await published.json()
  expect([published.status, after]).toEqual([200, expect.objectContaining({ commit: null, url: '/posts/글/' })])
  expect(readFileSync(join(folder, post), 'utf8')).toBe(next)
  const late = await postPublish(
    studio,
    call(post, 'POST', { changes: [{ path: post, base: version, text: '늦은 글' }] }),
  )
  expect([late.status, await late.json()]).toEqual([
    409,
    expect.objectContaining({ path: post, version: after.versions[post], text: next }),
  ])
})

test('what is no list of changes is refused, and nothing is written', async () => {
  const change = { path: post, base: null, text: 'x' }
  for (const changes of [
    undefined,
    [],
    'all',
    [null],
    [{ path: post, base: null }],
    [{ ...change, base: undefined }],
    [change, change],
    [{ path: post, base: null, version: 'HEAD' }],
    [{ path: post, base: null, bytes: '*' }],
    [
      { ...change, path: 'content/posts/b.md' },
      { ...change, path: '../a.md' },
    ],
  ])
    expect((await postPublish(studio, call(post, 'POST', { changes }))).status).toBe(400)
  expect(readFileSync(join(folder, post), 'utf8')).toBe(text)
  const gone = await postPublish(
    studio,
    call(post, 'POST', { changes: [{ path: post, base: null, version: '0'.repeat(40) }] }),
  )
  expect([gone.status, (await gone.json()).code]).toEqual([410, 'gone'])
})

test('what lies beside a post is told, with the versions that a change names', async () => {
  write('content/posts/글/a-1a2b3c4d.webp', 'a picture')
  const { files } = await (await getBeside(studio, call(post))).json()
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['content/posts/글/a-1a2b3c4d.webp', post])
})

test('what git says where it cannot push is told, and the commit is there', async () => {
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', '안나'],
    ['config', 'user.email', 'anna@example.org'],
  ])
    git(...args)
  git('add', '.')
  git('commit', '-qm', 'begin')
  const pushing = { ...studio, store: openFolderStore(folder, 'push') }
  const { version } = await (await getFile(studio, call(post))).json()
  const changes = [{ path: post, base: version, text: '다른 글\n' }]
  const failed = await postPublish(pushing, call(post, 'POST', { changes, message: 'post: 글' }))
  expect(await failed.json()).toMatchObject({
    commit: git('rev-parse', 'HEAD'),
    fault: expect.stringContaining('push'),
  })
  expect(git('log', '-1', '--format=%s')).toBe('post: 글')
})
