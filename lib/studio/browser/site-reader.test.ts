import { beforeEach, expect, test, vi } from 'vitest'
import type { GithubApi } from '../repository/github-api'
import { GithubFault } from '../repository/github-fault'
import { openSiteReader } from './site-reader'

const text = (written: string) => new TextEncoder().encode(written)
const tree = [
  { path: 'hugo.toml', mode: '100644', type: 'blob', sha: 'a', size: 3 },
  { path: 'content/posts/a.md', mode: '100644', type: 'blob', sha: 'b', size: 4 },
  { path: 'content/posts/a.png', mode: '100644', type: 'blob', sha: 'c', size: 9000 },
  { path: 'content/posts/link.md', mode: '120000', type: 'blob', sha: 'd', size: 4 },
  { path: '.env', mode: '100644', type: 'blob', sha: 'e', size: 4 },
]
const blob = vi.fn(async (sha: string): Promise<Uint8Array | null> => text(`blob ${sha}`))
let head = 'one'
const api = {
  head: async () => head,
  commit: async () => ({ tree: { sha: 'root' } }),
  tree: async (sha: string) =>
    sha === 'root' ? { tree: [{ path: 'blog', mode: '040000', type: 'tree', sha: 'site' }] } : { tree },
  texts: async (shas: string[]) => shas.map(() => null),
  blob,
} as unknown as GithubApi

beforeEach(() => {
  vi.useFakeTimers()
  blob.mockClear()
})

test('texts are read, of pictures only their place, of links and secrets nothing', async () => {
  const { files } = await openSiteReader(api, { branch: 'main', folder: 'blog' }).read()
  expect(files.map(({ path, text }) => [path, text && new TextDecoder().decode(text)])).toEqual([
    ['hugo.toml', 'blob a'],
    ['content/posts/a.md', 'blob b'],
    ['content/posts/a.png', undefined],
    ['.env', undefined],
  ])
  expect(blob.mock.calls.flat()).toEqual(['a', 'b'])
})

test('the branch is asked again after a while, a content never twice', async () => {
  const site = openSiteReader(api, { branch: 'main', folder: 'blog' })
  expect((await site.read()).head).toBe('one')
  head = 'two'
  expect((await site.read()).head).toBe('one')
  vi.advanceTimersByTime(60_000)
  expect((await site.read()).head).toBe('two')
  expect(blob).toHaveBeenCalledTimes(2)
})

test('what GitHub refuses is a fault with its code', async () => {
  const refused = Object.assign(new Error('Bad credentials'), { status: 401 })
  const site = openSiteReader({ ...api, head: () => Promise.reject(refused) }, { branch: 'main', folder: '' })
  const fault = await site.read().catch((error) => error)
  expect([fault instanceof GithubFault, fault.code]).toEqual([true, 'session'])
})
