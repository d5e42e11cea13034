import { expect, test } from 'vitest'
import { countsAsView, firstLanguage, referrerHost } from './counts'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const counts = (headers: Record<string, string>) => countsAsView(new Headers({ 'user-agent': browser, ...headers }))

test('a reader counts', () => {
  expect(counts({})).toBe(true)
  expect(counts({ dnt: '0', 'sec-purpose': '' })).toBe(true)
})

test.each([
  ['user-agent', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['user-agent', 'Mozilla/5.0 (compatible; Yeti/1.1; +https://naver.me/spd)'],
  ['user-agent', 'curl/8.5.0'],
  ['user-agent', ''],
  ['sec-purpose', 'prefetch'],
  ['sec-purpose', 'prefetch;prerender'],
  ['purpose', 'prefetch'],
  ['dnt', '1'],
  ['sec-gpc', '1'],
])('%s: %s does not', (name, value) => {
  expect(counts({ [name]: value })).toBe(false)
})

test('of where a reader came from only the host is known, and not the site’s own', () => {
  expect(referrerHost('https://www.google.com/search?q=secret', ['me.example'])).toBe('google.com')
  expect(referrerHost('https://me.example/posts/', ['me.example'])).toBeNull()
  for (const none of ['', 'about:blank', 'android-app://x', 'no address']) expect(referrerHost(none, [])).toBeNull()
  expect([firstLanguage('ko-KR,ko;q=0.9,en;q=0.8'), firstLanguage('*'), firstLanguage(null)]).toEqual([
    'ko',
    null,
    null,
  ])
})
