import { expect, test } from 'vitest'
import { byFrequency, countGlyphs } from './count-glyphs'
import { fontFaces, unicodeRange } from './font-faces'

test('neighbours become a range', () => {
  expect(unicodeRange([...'각가나갂'])).toBe('U+AC00-AC02,U+B098')
})

test('the core has no range, so that a rare character of a later file wins', () => {
  const [core, rest] = fontFaces('/a.woff2', [{ url: '/b.woff2', characters: ['뷁'] }]).split('\n')
  expect(core).not.toContain('unicode-range')
  expect(rest).toContain('unicode-range:U+BDC1')
})

test('characters are counted outside ASCII, commonest first', () => {
  const counts = new Map()
  countGlyphs(counts, 'GPT는 가지, 가는 가지')
  expect(byFrequency(counts)).toEqual(['가', '는', '지'])
})
