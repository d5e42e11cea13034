import { expect, test } from 'vitest'
import { siteName } from './site-name'

test.each([
  ['가지', 'https://gaji.example/', '가지'],
  ['', 'https://me.github.io/my-notes/', 'my-notes'],
  ['', 'https://me.github.io/', 'me.github.io'],
  ['', '', ''],
])('a site with the title "%s" at "%s" is called "%s"', (title, baseURL, name) => {
  expect(siteName({ title, baseURL })).toBe(name)
})
