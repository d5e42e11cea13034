import { expect, test } from 'vitest'
import { readTarget } from './request-target'

test('a target is a path and a query', () => {
  expect(readTarget('/a/?b=1')).toEqual({ path: '/a/', query: '?b=1' })
  expect(readTarget('?b')).toEqual({ path: '/', query: '?b' })
  expect(readTarget('/a/../b/%2e%2e/c/#d')).toEqual({ path: '/c/', query: '' })
})

test('a proxy asks with the whole address', () => {
  expect(readTarget('http://evil.example/a/?b')).toEqual({ path: '/a/', query: '?b' })
  expect(readTarget('HTTPS://evil.example')).toEqual({ path: '/', query: '' })
})

test('two slashes at the start are no other host', () => {
  expect(readTarget('//evil.example/x')).toEqual({ path: '//evil.example/x', query: '' })
})

test('Hangul that was not encoded is', () => {
  const bytes = Buffer.from('/가/').toString('latin1')
  expect(readTarget(bytes)?.path).toBe(`/${encodeURIComponent('가').toLowerCase()}/`)
})

test.each(['*', 'localhost:80', 'a', 'ftp://x/y'])('%s is no path', (target) => {
  expect(readTarget(target)).toBeNull()
})
