import { expect, test } from 'vitest'
import { observatoryScore } from './observatory'
import { contentSecurityPolicy, metaPolicy, siteHeaders } from './policy'

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

test('without https nothing is upgraded and no HSTS is sent', () => {
  expect(contentSecurityPolicy(plain, false)).not.toContain('upgrade-insecure-requests')
  const headers = siteHeaders({ isHttps: false, preload: false, hasMath: false })
  expect(headers.map((header) => header.key)).not.toContain('Strict-Transport-Security')
})

test('preload is asked for or absent', () => {
  const hsts = (preload: boolean) =>
    siteHeaders({ isHttps: true, preload, hasMath: false }).find((header) => header.key === 'Strict-Transport-Security')
      ?.value
  expect(hsts(false)).not.toContain('preload')
  expect(hsts(true)).toContain('preload')
})

test('what a browser ignores in a meta element is left out there', () => {
  expect(metaPolicy(contentSecurityPolicy(plain, true))).not.toContain('frame-ancestors')
})

test('the headers of a site served by https are an A+ by the rules of the Observatory', () => {
  expect(observatoryScore(siteHeaders({ isHttps: true, preload: false, hasMath: true }))).toEqual({
    score: 140,
    grade: 'A+',
  })
})

test('the sum tells a loose policy', () => {
  const headers = siteHeaders({ isHttps: true, preload: false, hasMath: false })
  const loose = headers.map((header) =>
    header.key === 'Content-Security-Policy'
      ? { ...header, value: header.value.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") }
      : header,
  )
  expect(observatoryScore(loose).grade).toBe('B')
})
