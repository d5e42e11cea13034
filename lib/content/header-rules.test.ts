import { expect, test } from 'vitest'
import { headerRules } from './header-rules'
import type { PageSummary, SiteIndex } from './site-index'

function rulesOf(pages: Partial<PageSummary>[]) {
  const settings = { baseURL: 'https://example.org/', basePath: '', params: {} }
  return headerRules({ settings, pages } as unknown as SiteIndex)
}

/** Next takes the last rule that fits. */
function headerAt(path: string, key: string, pages: Partial<PageSummary>[] = []): string | undefined {
  const fits = (source: string) => {
    const pattern = source
      .replace(/\/:\w+\*/g, '(?:/.*)?')
      .replace(/:\w+\(/g, '(?:')
      .replace(/\\([:()*?+{}])/g, '\\$1')
    return new RegExp(`^${pattern}$`, 'i').test(path)
  }
  return rulesOf(pages)
    .filter(({ source }) => fits(source))
    .flatMap(({ headers }) => headers)
    .findLast((header) => header.key === key)?.value
}

const resources = 'Cross-Origin-Resource-Policy'

test('a picture may be shown by pages of other hosts, such as feed readers; a page may not', () => {
  for (const path of ['/_gaji/img/0a1b-780.webp', '/posts/Evolutionary_Tree.png', '/images/나무.JPG', '/a/b.svg']) {
    expect(headerAt(path, resources)).toBe('cross-origin')
  }
  for (const path of ['/', '/posts/png/', '/index.xml', '/_gaji/js/zoom.js']) {
    expect(headerAt(path, resources)).toBe('same-origin')
  }
})

test('another site’s pictures are allowed on the page that shows them, and on no other', () => {
  const pages = [
    { url: '/a/', imageHosts: ['https://pics.example'], frameHosts: [] },
    { url: '/b/', imageHosts: [], frameHosts: [] },
  ]
  expect(headerAt('/a/', 'Content-Security-Policy', pages)).toContain("img-src 'self' data: https://pics.example;")
  expect(headerAt('/b/', 'Content-Security-Policy', pages)).toContain("img-src 'self' data:;")
})

test('a frame’s host is allowed on the page that shows it, and on no other', () => {
  const pages = [
    { url: '/a/', imageHosts: [], frameHosts: ['https://player.example'] },
    { url: '/b/', imageHosts: [], frameHosts: [] },
  ]
  expect(headerAt('/a/', 'Content-Security-Policy', pages)).toContain('frame-src https://player.example;')
  expect(headerAt('/b/', 'Content-Security-Policy', pages)).not.toContain('frame-src')
})
