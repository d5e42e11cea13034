import { expect, test } from 'vitest'
import { isOwnPage } from './origin'

const host = 'blog.example'
const may = (headers: Record<string, string>, reads = false) =>
  isOwnPage(new Headers({ host, ...headers }), ['https://me.github.io'], reads)

test('the site’s own pages and listed origins, to the letter', () => {
  expect(may({ origin: 'https://blog.example', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(may({ origin: 'https://me.github.io', 'sec-fetch-site': 'cross-site' })).toBe(true)
  for (const origin of ['https://blog.example.evil', 'null', 'https://me.github.io.evil', 'http://me.github.io'])
    expect([origin, may({ origin })]).toEqual([origin, false])
})

test('a browser that says it comes from elsewhere is believed, and who says nothing may only read', () => {
  expect(may({ origin: 'https://blog.example', 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect([may({}), may({}, true), may({ 'sec-fetch-site': 'cross-site' }, true)]).toEqual([false, true, false])
})
