import { expect, test } from 'vitest'
import { chooseEncoding } from './choose-encoding'

const all = ['br', 'gzip'] as const

test('the lightest copy that the reader takes', () => {
  expect(chooseEncoding('gzip, deflate, br, zstd', all)).toBe('br')
  expect(chooseEncoding('gzip;q=1.0, *;q=0', all)).toBe('gzip')
  expect(chooseEncoding('*', all)).toBe('br')
  expect(chooseEncoding('GZIP', all)).toBe('gzip')
  expect(chooseEncoding('br', ['gzip'])).toBeNull()
})

test.each([undefined, '', 'identity', 'br;q=0, gzip;q=0', 'brr', 'gzip;q=x', ';;,,=', 'deflate'])(
  '%s takes none',
  (accepted) => {
    expect(chooseEncoding(accepted, all)).toBeNull()
  },
)
