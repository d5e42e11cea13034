import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, expect, it } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { search } from './feature'

const folder = mkdtempSync(`${tmpdir()}/gaji-search-`)
afterAll(() => rmSync(folder, { recursive: true }))
const files = openWorkFiles(folder)

const post = (title: string, tag: string) => ({
  ...{ url: `/posts/${title}/`, title, kind: 'page', lang: 'ko', section: 'posts', state: 'public', listed: true },
  ...{ date: null, description: '', terms: { tags: [{ title: tag }] }, params: {}, hasBody: false, cover: {} },
})
const settings = { languages: [{ key: 'ko', mainSections: ['posts'] }], defaultLanguage: 'ko' }
const pages = [post('가지', '밭'), post('오이', '밭'), post('망치', '공구'), post('톱', '공구')]

async function publish(gaji: Record<string, unknown>, related: unknown = null) {
  const workspace = { siteFolder: folder, cacheFolder: folder, files }
  const open = search.open({ params: { gaji }, related } as never, workspace as never)
  const published = await open.downloads({ settings, pages } as never, { features: [open], workspace } as never)
  return { published: published.length, related: files.read('related.json') }
}
const byTags = {
  '/posts/가지/': ['/posts/오이/'],
  '/posts/오이/': ['/posts/가지/'],
  '/posts/망치/': ['/posts/톱/'],
  '/posts/톱/': ['/posts/망치/'],
}

it('posts know what is related to them, whether or not the site has a search', async () => {
  expect((await publish({})).related).toEqual(byTags)
  expect(await publish({ search: false })).toEqual({ published: 0, related: byTags })
})

it('none is looked for where the configuration says so, or has [related] itself', async () => {
  expect((await publish({ related: false })).related).toEqual({})
  expect((await publish({}, { threshold: 50 })).related).toEqual({})
  expect(await publish({ search: false, related: false })).toEqual({ published: 0, related: {} })
})
