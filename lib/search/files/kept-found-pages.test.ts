import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { readSections } from '../index/read-sections'
import { pageOf } from '../testing-index'
import { analysis, openFoundPages } from './kept-found-pages'
import type { SearchablePage } from './searched-pages'

const text = `<p>트랜스포머는 글을 읽는다.</p><h2 id="GPT-3">GPT-3</h2><p>np.dot(a, b)를 두 번, np.dot를 쓴다. 값이 쌌다.</p>
<figure><img alt="뇌의 그림"><figcaption>기억</figcaption></figure><pre><code>print(1)</code></pre>`

function searchable(title: string, html: string): SearchablePage {
  const { sections: _, ...page } = pageOf(title, {}, ['뇌'])
  return { page, madeOf: html, sections: () => readSections(fromHtml(html, { fragment: true })) }
}

const page = searchable('언어 모델', text)
const open = () => openFoundPages({ cacheFolder: mkdtempSync(join(tmpdir(), 'found-')) })

it('has another number for every other analysis', () => {
  const hash = createHash('sha256')
    .update(JSON.stringify(open().foundOf(page)))
    .digest('hex')
    .slice(0, 12)
  // Where the second changes, the first must too.
  expect([analysis, hash]).toEqual([3, '03939200d09e'])
})

it('reads a page once, again where its file is damaged or its text another, and forgets those that are none', () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'found-'))
  const names = () => readdirSync(join(cacheFolder, 'search'))
  const found = openFoundPages({ cacheFolder }).foundOf(page)
  expect(found.page.sections.map(([id]) => id)).toEqual(['', 'GPT-3'])
  expect(names()).toHaveLength(1)
  const unread = { ...page, sections: () => expect.unreachable() }
  expect(openFoundPages({ cacheFolder }).foundOf(unread)).toEqual(found)
  writeFileSync(join(cacheFolder, 'search', names()[0] as string), '{}')
  expect(openFoundPages({ cacheFolder }).foundOf(page)).toEqual(found)
  const next = openFoundPages({ cacheFolder })
  expect(next.foundOf(searchable('언어 모델', '<p>다르다</p>')).page.sections).toEqual([['', '', '다르다']])
  next.prune()
  expect(names()).toHaveLength(1)
})
