import { expect, test } from 'vitest'
import { headerPlan, responseHeaders } from './response-headers'

const plain = { imageHosts: [], frameHosts: [], hasMath: true }
const withFrame = { ...plain, frameHosts: ['https://player.example'] }
const wishes = { isHttps: true, preload: false, speculationRules: '/blog/_gaji/speculation.json' }
const plan = headerPlan(plain, { '/video/': withFrame }, wishes)
const policy = 'Content-Security-Policy'
const upgrade = 'upgrade-insecure-requests'

test('over plain http nothing is upgraded and no HSTS is sent, whatever the address of the site', () => {
  for (const url of ['/', '/video/', '/main.css']) {
    const headers = responseHeaders(plan, url, false)
    expect(headers[policy]).not.toContain(upgrade)
    expect(headers).not.toHaveProperty('Strict-Transport-Security')
  }
})

test('over https both are, and not where the site itself is an http one', () => {
  for (const url of ['/', '/video/']) {
    const headers = responseHeaders(plan, url, true)
    expect(headers[policy]).toContain(upgrade)
    expect(headers['Strict-Transport-Security']).toContain('max-age=')
  }
  const httpSite = headerPlan(plain, {}, { ...wishes, isHttps: false })
  expect(responseHeaders(httpSite, '/', true)[policy]).not.toContain(upgrade)
})

test('a frame’s host is allowed on the page that shows it, and on no other', () => {
  expect(responseHeaders(plan, '/video/', true)[policy]).toContain('frame-src https://player.example;')
  for (const url of ['/', '/constructor', '/__proto__']) {
    expect(responseHeaders(plan, url, true)[policy]).not.toContain('frame-src')
  }
})

test('a picture may be shown by pages of other hosts, such as feed readers; a page may not', () => {
  const key = 'Cross-Origin-Resource-Policy'
  for (const url of ['/_gaji/img/0a1b-780.webp', '/images/나무.JPG', '/a/b.svg'])
    expect(responseHeaders(plan, url, true)[key]).toBe('cross-origin')
  for (const url of ['/', '/posts/png/', '/index.xml'])
    expect(responseHeaders(plan, url, true)[key]).toBe('same-origin')
})

test('a drawing opened by itself may run nothing', () => {
  for (const url of ['/a.svg', '/a.SVG']) expect(responseHeaders(plan, url, true)[policy]).toContain('sandbox')
})
