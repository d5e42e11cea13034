import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeShare } from '../index/make-share'
import { pageOf } from '../testing-index'
import { analysis, openShares } from './kept-shares'

const page = pageOf(
  '언어 모델',
  { '': '트랜스포머는 글을 읽는다.', 'GPT-3': 'np.dot(a, b)를 두 번, np.dot를 쓴다. 값이 쌌다.' },
  ['뇌'],
)

it('has another number for every other analysis', () => {
  const hash = createHash('sha256')
    .update(JSON.stringify(makeShare(page)))
    .digest('hex')
    .slice(0, 12)
  // Where the second changes, the first must too.
  expect([analysis, hash]).toEqual([2, '34c7ec9df2ee'])
})

it('makes a share once, again where its file is damaged, and forgets those that no page has', () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'shares-'))
  const names = () => readdirSync(join(cacheFolder, 'search'))
  const share = openShares({ cacheFolder }).shareOf(page)
  expect(names()).toHaveLength(1)
  writeFileSync(join(cacheFolder, 'search', names()[0] as string), '{}')
  expect(openShares({ cacheFolder }).shareOf(page)).toEqual(share)
  const next = openShares({ cacheFolder })
  next.shareOf(pageOf('다른 글', { '': '다르다' }))
  next.prune()
  expect(names()).toHaveLength(1)
})
