import { expect, test } from 'vitest'
import { licence } from './licence'

test('a Creative Commons name knows its address', () => {
  expect(licence({ license: 'CC BY 4.0' })?.url).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(licence({ licence: 'CC BY-NC-SA 4.0' })?.url).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/')
})

test('other names stand as they are, with an address where one is given', () => {
  expect(licence({ license: '모든 권리 보유' })).toEqual({ name: '모든 권리 보유', url: null })
  expect(licence({ license: { name: 'MIT', url: 'https://opensource.org/license/mit' } })?.url).toBe(
    'https://opensource.org/license/mit',
  )
  expect(licence({})).toBeNull()
})
