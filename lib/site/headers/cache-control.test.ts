import { expect, test } from 'vitest'
import { cacheControl, isHashedName } from './cache-control'

test('a name is for good where a hash stands in it', () => {
  for (const url of [
    '/_gaji/main-da82d25aa1.js',
    '/_gaji/img/2cb69ab30999e89c-64.webp',
    '/_gaji/img/4f89acca9caf683f.svg',
  ])
    expect(isHashedName(url), url).toBe(true)
  for (const url of ['/_gaji/speculation.json', '/_gaji/pretendard-license.txt', '/a-da82d25aa1.js', '/index.xml', '/'])
    expect(isHashedName(url), url).toBe(false)
})

test('nothing tells a CDN in front to keep a page', () => {
  expect(Object.values(cacheControl).filter((value) => value.includes('s-maxage'))).toEqual([])
  expect(cacheControl.asked).toContain('max-age=0')
})
