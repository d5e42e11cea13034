import { expect, test } from 'vitest'
import { cameByHttps } from './https-signs'

test('a front says that the reader came by https', () => {
  expect(cameByHttps({ 'x-forwarded-proto': 'https' })).toBe(true)
  expect(cameByHttps({ 'x-forwarded-proto': 'https, http' })).toBe(true)
  expect(cameByHttps({ forwarded: 'for=192.0.2.60;proto=https;by=203.0.113.43' })).toBe(true)
  expect(cameByHttps({ forwarded: 'proto="https", proto=http' })).toBe(true)
  expect(cameByHttps({ 'x-forwarded-ssl': 'on' })).toBe(true)
})

test('without such a word, or with another hop’s, it was http', () => {
  expect(cameByHttps({})).toBe(false)
  expect(cameByHttps({ 'x-forwarded-proto': 'http, https' })).toBe(false)
  expect(cameByHttps({ forwarded: 'proto=http, proto=https' })).toBe(false)
  expect(cameByHttps({ 'x-forwarded-proto': 'httpsx' })).toBe(false)
})
