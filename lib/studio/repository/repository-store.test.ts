import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GithubMock, startGithubMock } from '../../../e2e/write/github/github-mock'
import type { Change } from '../../writing/changes/change'
import { blobVersion } from '../blob-version'
import type { Store } from '../store/store'
import { deploymentState } from './deployment-state'
import { openGithubApi } from './github-api'
import { GithubFault } from './github-fault'
import { openRepositoryStore } from './repository-store'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const versionOf = (text: string) => blobVersion(bytesOf(text))
const post = 'content/posts/글/index.md'
const picture = 'content/posts/글/a-1a2b3c4d.webp'
let mock: GithubMock
let store: Store
const git = (...args: string[]) => mock.repository.git(...args)
const commits = () => Number(git('rev-list', '--count', 'main'))
const shown = (path: string, at = 'main') => git('show', `${at}:${path}`)

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-repository-'))
  mkdirSync(join(folder, 'content/posts/글'), { recursive: true })
  writeFileSync(join(folder, post), '하나')
  writeFileSync(join(folder, 'content/posts/other.md'), 'other')
  writeFileSync(join(folder, 'hugo.toml'), '')
  mock = await startGithubMock(folder)
  rmSync(folder, { recursive: true })
  store = openStore()
})
afterEach(() => mock.stop())

const access = () => ({ token: mock.tokenOf('anna'), apiUrl: mock.apiUrl, repository: 'anna/blog' })
const openStore = () => openRepositoryStore(openGithubApi(access()), { branch: 'main', folder: '' })
const change = async (text: string, was = '하나'): Promise<Change> => ({ path: post, base: await versionOf(was), text })
const isRefMove = ({ method }: { method: string }) => method === 'PATCH'

test('texts are listed and read as the branch has them, with the versions that a folder gives them', async () => {
  expect((await store.list()).map(({ path, version }) => [path, version])).toEqual([
    ['content/posts/other.md', await versionOf('other')],
    [post, await versionOf('하나')],
  ])
  expect(await store.read(post)).toEqual({ path: post, bytes: bytesOf('하나'), version: await versionOf('하나') })
  expect(await store.read('content/posts/none.md')).toBe(null)
  expect(await store.beside('content/posts/글')).toEqual([{ path: post, version: await versionOf('하나'), size: 6 }])
})

test('many texts are one question; what GitHub tells no text of is asked for alone, byte for byte', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`content/posts/p${index}.md`, `글 ${index}\r\n`]),
  )
  mock.repository.push({ ...texts, 'content/posts/bom.md': '\uFEFF앞에 표시', 'content/posts/nul.md': 'a\0b' })
  const files = await store.list()
  mock.state.calls.length = 0
  const contents = await store.readAll(files)
  for (const { path, version } of files) {
    const bytes = contents.get(version) ?? new Uint8Array()
    expect([path, await blobVersion(bytes)]).toEqual([path, version])
  }
  expect(mock.state.calls).toEqual(['POST /graphql', expect.stringMatching(/^GET \/git\/blobs\//)])
})

test('where such questions are refused, each text is asked for', async () => {
  mock.state.meddle = ({ path }) => (path === '/graphql' ? { status: 403 } : null)
  const files = await store.list()
  expect((await store.readAll(files)).get(await versionOf('하나'))).toEqual(bytesOf('하나'))
  expect(mock.state.calls.filter((call) => call.startsWith('GET /git/blobs/'))).toHaveLength(files.length)
})

test('a path that leads elsewhere is refused, and so is a twin of a name', async () => {
  for (const bad of ['../a.md', 'hugo.toml', 'content/.git/a.md', 'content/Posts/OTHER.md', 'content/posts/a.tsx']) {
    expect(await store.read(bad), bad).toHaveProperty('refused')
    expect(await store.commit([{ path: bad, base: null, text: 'x' }], 'm'), bad).toHaveProperty('refused')
  }
  expect(commits()).toBe(1)
})

test('text and pictures, written and removed, are one commit on the head, by its author and with its message', async () => {
  const head = git('rev-parse', 'main')
  const kept = await store.keep(picture, bytesOf('a picture'))
  expect(kept).toEqual({ version: await versionOf('a picture') })
  expect(commits()).toBe(1)
  const done = await store.commit(
    [
      await change('둘'),
      { path: picture, base: null, version: await versionOf('a picture') },
      { path: 'content/posts/other.md', base: await versionOf('other'), removed: true },
      { path: 'content/posts/b.png', base: null, bytes: Uint8Array.of(0, 255, 10) },
    ],
    'post: 글\n\n두 줄',
  )
  expect(done).toMatchObject({ commit: git('rev-parse', 'main'), pullRequest: null, fault: null })
  expect(git('rev-parse', 'main^')).toBe(head)
  expect(git('log', '-1', '--format=%an %B', 'main')).toBe('anna post: 글\n\n두 줄')
  expect(git('diff', '--name-status', '--no-renames', 'main^', 'main').split('\n')).toEqual([
    'A\tcontent/posts/b.png',
    'D\tcontent/posts/other.md',
    `A\t${picture}`,
    `M\t${post}`,
  ])
  expect(mock.repository.bytesOf(['show', 'main:content/posts/b.png'])).toEqual(Buffer.from([0, 255, 10]))
})

test("what is the same is no commit, and what was sent twice is done once: the newest commit may be another's", async () => {
  expect(await store.commit([await change('하나')], 'm')).toMatchObject({ commit: null })
  await store.commit([await change('둘')], 'm')
  mock.repository.push({ 'content/posts/other.md': 'theirs' })
  const versions = { [post]: await versionOf('둘') }
  expect(await store.commit([await change('둘')], 'm')).toMatchObject({ commit: null, versions })
  expect(commits()).toBe(3)
})

test('the history of a file is its commits alone, the newest first, and each has what it was then', async () => {
  const [first] = git('rev-list', 'main').split('\n')
  mock.repository.push({ 'content/posts/other.md': 'theirs' })
  const done = await store.commit([await change('둘')], 'post: 글\n\n본문')
  const editions = await store.history?.(post)
  const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
  expect(editions).toEqual([
    {
      commit: 'commit' in done && done.commit,
      author: 'anna',
      moment,
      subject: 'post: 글',
      version: await versionOf('둘'),
    },
    { commit: first, author: '안나', moment, subject: 'as it was', version: await versionOf('하나') },
  ])
  expect(await store.past?.(await versionOf('하나'))).toEqual(bytesOf('하나'))
  expect(await store.past?.(await versionOf('never there'))).toBe(null)
  expect(await store.history?.('../hugo.toml')).toHaveProperty('refused')
  expect(await store.history?.('content/posts/none.md')).toEqual([])
})

test('a file that was removed and came back has no edition where it was gone, and none of it is asked twice', async () => {
  const other = 'content/posts/other.md'
  await store.commit([{ path: other, base: await versionOf('other'), removed: true }], 'remove')
  await store.commit([{ path: other, base: null, text: 'again' }], 'again')
  const subjects = ['again', 'as it was']
  const told = async () => {
    const editions = await store.history?.(other)
    return Array.isArray(editions) && editions.map(({ subject }) => subject)
  }
  expect(await told()).toEqual(subjects)
  const asked = () => mock.state.calls.filter((call) => call.startsWith('GET /contents/')).length
  const before = asked()
  expect(await told()).toEqual(subjects)
  expect(asked()).toBe(before)
})

test("somebody's push to another file between commit and branch stays below ours", async () => {
  let pushes = 0
  mock.state.meddle = (call) => {
    if (isRefMove(call) && pushes++ < 2) mock.repository.push({ 'content/posts/other.md': `theirs ${pushes}` })
    return null
  }
  expect(await store.commit([await change('둘')], 'm')).toHaveProperty('versions')
  expect([shown(post), shown('content/posts/other.md'), commits()]).toEqual(['둘', 'theirs 2', 4])
  expect(git('rev-list', '--merges', 'main')).toBe('')
})

test("somebody's push to the same file is a conflict with their text, whenever it comes", async () => {
  mock.state.meddle = (call) => {
    if (isRefMove(call)) mock.repository.push({ [post]: '남의 글' })
    return null
  }
  const met = {
    conflict: { path: post, found: { path: post, bytes: bytesOf('남의 글'), version: await versionOf('남의 글') } },
  }
  expect(await store.commit([await change('둘')], 'm')).toEqual(met)
  mock.state.meddle = null
  expect(await store.commit([await change('둘')], 'm')).toEqual(met)
  expect([shown(post), commits()]).toEqual(['남의 글', 2])
})

test('a branch that others move each time is left after some tries', async () => {
  let pushes = 0
  mock.state.meddle = (call) => {
    if (isRefMove(call)) mock.repository.push({ 'content/posts/other.md': `theirs ${++pushes}` })
    return null
  }
  await expect(store.commit([await change('둘')], 'm')).rejects.toMatchObject({ code: 'unreached' })
  expect([shown(post), pushes]).toEqual(['하나', 4])
})

test('an answer that was lost after the branch had moved is asked after, and never a second commit', async () => {
  for (const status of [502, 500]) {
    const text = `둘 ${status}`
    mock.state.meddle = (call) => (isRefMove(call) ? { status, after: true } : null)
    const was = shown(post)
    const done = await store.commit([await change(text, was)], 'm')
    expect(done).toMatchObject({ commit: git('rev-parse', 'main') })
    expect(shown(post)).toBe(text)
  }
  expect(commits()).toBe(3)
})

test('an answer that was lost before the branch had moved is sent again: the same commit', async () => {
  let failures = 0
  mock.state.meddle = (call) => (isRefMove(call) && failures++ < 2 ? { status: 502 } : null)
  const done = await store.commit([await change('둘')], 'm')
  expect(done).toMatchObject({ commit: git('rev-parse', 'main') })
  expect(mock.state.calls.filter((call) => call === 'POST /git/commits')).toHaveLength(1)
  expect(commits()).toBe(2)
})

test('a protected branch gets a pull request with one commit, and the same once more is the same one', async () => {
  mock.state.isProtected = true
  const done = await store.commit([await change('둘')], 'post: 글')
  expect(done).toMatchObject({ pullRequest: 'https://github.example/anna/blog/pull/1' })
  expect(mock.state.pulls).toEqual([expect.objectContaining({ head: 'post/글', base: 'main', title: 'post: 글' })])
  expect([shown(post), shown(post, 'post/글'), git('rev-list', '--count', 'main..post/글')]).toEqual([
    '하나',
    '둘',
    '1',
  ])
  expect(await store.commit([await change('둘')], 'post: 글')).toEqual(done)
  await store.commit([await change('셋')], 'post: 글')
  expect(mock.state.pulls.map(({ head }) => head)).toEqual(['post/글', 'post/글-2'])
})

test('a picture whose blob is gone is told by its path, and nothing is committed', async () => {
  const changes: Change[] = [await change('둘'), { path: picture, base: null, version: await versionOf('never sent') }]
  expect(await store.commit(changes, 'm')).toEqual({ refused: 'gone', path: picture })
  expect(commits()).toBe(1)
})

test('what GitHub refuses is a fault with a code', async () => {
  const codes = { 401: 'session', 403: 'forbidden', 429: 'later', 502: 'unreached' }
  for (const [status, code] of Object.entries(codes)) {
    mock.state.meddle = () => ({ status: Number(status) })
    await expect(store.read(post), status).rejects.toMatchObject({ code })
  }
  mock.state.meddle = null
  mock.oauth.expire()
  const late = await change('둘')
  await expect(store.commit([late], 'm')).rejects.toThrow(GithubFault)
  expect(commits()).toBe(1)
})

test('a site in a folder of its repository is written there', async () => {
  mock.repository.push({ 'site/content/posts/a.md': '하나' })
  const inFolder = openRepositoryStore(openGithubApi(access()), { branch: 'main', folder: 'site' })
  const path = 'content/posts/a.md'
  expect(await inFolder.list()).toEqual([expect.objectContaining({ path })])
  await inFolder.commit([{ path, base: await versionOf('하나'), text: '둘' }], 'm')
  expect(shown('site/content/posts/a.md')).toBe('둘')
  expect(await inFolder.history?.(path)).toHaveLength(2)
  const unknown: Change = { path: 'content/posts/b.png', base: null, version: await versionOf('never sent') }
  expect(await inFolder.commit([unknown], 'm')).toEqual({ refused: 'gone', path: unknown.path })
})

test('how far a commit is on its way is what its newest deployment says', async () => {
  const api = openGithubApi(access())
  const sha = git('rev-parse', 'main')
  expect(await deploymentState(api, sha)).toEqual({ state: 'committed', url: null })
  const deployment = { id: 1, sha, state: 'in_progress', url: 'https://blog.example/log' }
  mock.state.deployments.push(deployment)
  for (const [state, told] of Object.entries({
    queued: 'building',
    in_progress: 'building',
    success: 'live',
    failure: 'failed',
    error: 'failed',
  })) {
    deployment.state = state
    expect(await deploymentState(api, sha), state).toMatchObject({ state: told })
  }
  Object.assign(deployment, { state: 'failure', url: 'javascript:alert(1)' })
  expect(await deploymentState(api, sha)).toEqual({ state: 'failed', url: null })
})
