import { expect, test } from 'vitest'
import { frameAddresses, withAddresses, withoutAddresses } from './frame-addresses'

const filesWith = (font: string, rest: string[]) =>
  ({
    read: (name: string) => (name === 'assets.json' ? { font } : rest.map((url) => ({ url, characters: '' }))),
  }) as never
const page = (sheet: string, font: string, rest: string, text = '') =>
  `<head><link rel="stylesheet" href="/blog/_next/static/${sheet}.css"/><link rel="preload" href="/blog${font}"/>` +
  `<link rel="preload" href="/blog${rest}"/></head><p>${text}</p>`

const before = frameAddresses(page('a', '/f1', '/r1'), filesWith('/f1', ['/r0', '/r1']), '/blog')
const after = frameAddresses(page('b', '/f2', '/r2'), filesWith('/f2', ['/r0', '/r2']), '/blog')

test('a kept page has the addresses of the build that shows it', () => {
  const kept = withoutAddresses(page('a', '/f1', '/r1'), before)
  expect(withAddresses(kept ?? '', after)).toBe(page('b', '/f2', '/r2'))
})

test('what a text says of them stays', () => {
  const text = 'href=&quot;/blog/f1&quot; /blog/_next/static/a.css'
  const kept = withoutAddresses(page('a', '/f1', '/r1', text), before)
  expect(withAddresses(kept ?? '', after)).toBe(page('b', '/f2', '/r2', text))
})

test('a page with a sheet that is none of the frame’s is not kept', () => {
  expect(withoutAddresses(page('other', '/f1', '/r1'), before)).toBe(null)
})
