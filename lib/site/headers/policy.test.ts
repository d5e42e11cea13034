import { expect, test } from 'vitest'
import { contentSecurityPolicy, countingPolicy, metaPolicy, strictTransport, studioPolicy, tokenPolicy } from './policy'

const plain = { imageHosts: [], frameHosts: [], hasMath: false }

test('a reading page may run only the files of its own site', () => {
  const policy = contentSecurityPolicy(plain, true)
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;")
  expect(policy).not.toMatch(/unsafe|https:|\*/)
})

test('a host is named only on the page that shows something of it', () => {
  const policy = contentSecurityPolicy({ ...plain, imageHosts: ['https://img.example'] }, true)
  expect(policy).toContain("img-src 'self' data: https://img.example;")
  expect(contentSecurityPolicy(plain, true)).not.toContain('img.example')
})

test('formulas may carry style attributes, and nothing else becomes looser', () => {
  const policy = contentSecurityPolicy({ ...plain, hasMath: true }, true)
  expect(policy.replace("style-src-attr 'unsafe-inline'; ", '')).toBe(contentSecurityPolicy(plain, true))
})

test('a script that counts visits is named by its address, and whom it tells by their origins', () => {
  const analytics = { attributes: {}, connect: ['https://a.example', 'https://b.example'] }
  const policyOf = (src: string) => {
    return contentSecurityPolicy({ ...plain, ...countingPolicy({ ...analytics, src }) }, true)
  }
  const policy = policyOf('https://a.example/x;y/c.js?id=1')
  expect(policy).toContain("script-src 'self' https://a.example/x%3By/c.js; style-src")
  expect(policy).toContain("connect-src 'self' https://a.example https://b.example; media-src")
  expect(policyOf('/count.js')).toContain("script-src 'self'; style-src")
})

test('a site that counts no visits has the policy of one that has never heard of it', () => {
  expect(contentSecurityPolicy({ ...plain, ...countingPolicy(null) }, true)).toBe(contentSecurityPolicy(plain, true))
})

test('preload is asked for or absent', () => {
  expect(strictTransport(false).value).not.toContain('preload')
  expect(strictTransport(true).value).toContain('preload')
})

test('what a browser ignores in a meta element, or a static host cannot promise, is left out there', () => {
  const policy = metaPolicy(contentSecurityPolicy(plain, true))
  expect(policy).not.toMatch(/frame-ancestors|upgrade-insecure-requests/)
  expect(policy).toContain("default-src 'none'; script-src 'self'")
})

test('a page that holds a token asks GitHub, sends no form, and is else as the studio of a server', () => {
  const policy = tokenPolicy('https://github.example/api/v3')
  expect(policy).toContain("connect-src 'self' https://github.example;")
  expect(policy).toContain("form-action 'none'")
  const asOfServer = policy.replace(' https://github.example', '').replace("form-action 'none'", "form-action 'self'")
  expect(asOfServer).toBe(studioPolicy)
})
