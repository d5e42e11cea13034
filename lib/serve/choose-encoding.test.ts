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

test('what the reader wishes most comes before what is lightest', () => {
  expect(chooseEncoding('br;q=0.5, gzip', all)).toBe('gzip')
  expect(chooseEncoding('gzip;q=0.8, *;q=0.1', all)).toBe('gzip')
  expect(chooseEncoding('identity, br;q=0.5', all)).toBeNull()
  expect(chooseEncoding('identity, br, gzip', all)).toBe('br')
  expect(chooseEncoding('gzip;q=0.001', all)).toBe('gzip')
})

test.each([undefined, '', 'identity', 'br;q=0, gzip;q=0', 'brr', 'gzip;q=x', ';;,,=', 'deflate'])(
  '%s takes none',
  (accepted) => {
    expect(chooseEncoding(accepted, all)).toBeNull()
  },
)
