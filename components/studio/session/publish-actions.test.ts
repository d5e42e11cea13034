import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Published, StudioServer } from '../server/studio-server'
import { readLast } from '../store/last-change'
import { publishActions } from './publish-actions'
import { sessionCore } from './session-core'

const path = 'content/posts/a/index.md'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

async function publish(answered: Partial<Published>) {
  const core = sessionCore(path)
  core.savedText = '+++\ntitle = "가"\ndraft = true\n+++\n\n하나\n'
  core.show(core.savedText.replace('하나', '둘'))
  core.change({ version: 'before' })
  const done = { versions: { [path]: 'after' }, url: null, commit: 'c', fault: null, pullRequest: null, ...answered }
  const server = { beside: async () => [], publish: async () => done } as unknown as StudioServer
  await publishActions(core, server).bring('publish', '', [])
  return core
}

test('what was published is the file, and can be undone', async () => {
  const core = await publish({})
  expect(core.getState()).toMatchObject({ version: 'after', hasUnsaved: false })
  expect(core.text()).not.toContain('draft = true')
  expect(readLast()?.undo).toEqual([{ path, base: 'after', text: expect.stringContaining('하나') }])
})

test('what waits in a pull request is not in the file yet: it stays kept here, and there is nothing to undo', async () => {
  const core = await publish({ pullRequest: 'https://github.example/anna/blog/pull/1' })
  expect(core.getState()).toMatchObject({ version: 'before', hasUnsaved: true })
  expect(core.text()).toContain('둘')
  expect(readLast()).toBe(null)
})
