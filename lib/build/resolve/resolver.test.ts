import { describe, expect, test } from 'vitest'
import type { Pictures } from '../../pictures/show/pictures'
import { siteOf } from '../../tools/testing/hugo-site'
import type { PageAnchors } from '../parse/parse-pages'
import { makeResolver } from './resolver'

const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\nx\n`
const site = siteOf({
  config: 'baseURL = "https://example.org/blog/"\n',
  files: { 'content/posts/a.md': post('A'), 'content/posts/b.html': post('B'), 'static/c.txt': '' },
})

function resolve(written: string, anchors: [string, PageAnchors][] = []) {
  const from = site.pages.find(({ url }) => url === '/posts/a/')
  if (!from) throw new Error('the site has this page')
  const { href, external, fault } = makeResolver(site, {} as Pictures, new Map(anchors), [])
    .contextOf(from)
    .resolveLink(written, { line: 1, column: 1 })
  return { href, ...(external && { external }), ...(fault && { says: `${fault.message} (${fault.remedy})` }) }
}

describe('two slashes', () => {
  test.each([
    ['/posts//b/', '/blog/posts/b/', 'two slashes in /posts//b/ (write /posts/b/)'],
    ['../b//', '/blog/posts/b/', 'two slashes in ../b// (write ../b/)'],
    [
      'https://example.org/blog//posts/b/',
      '/blog/posts/b/',
      'two slashes in https://example.org/blog//posts/b/ (write https://example.org/blog/posts/b/)',
    ],
    [
      'https://example.org/blog//',
      '/blog/',
      'two slashes in https://example.org/blog// (write https://example.org/blog/)',
    ],
  ])('%s leads where it is meant to, with a warning', (written, href, says) => {
    expect(resolve(written)).toEqual({ href, says })
  })

  test('hide no broken anchor', () => {
    const found = resolve('/posts//b/#nowhere', [['/posts/b/', { ids: new Set(['x']), unknownCalls: [] }]])
    expect(found.href).toBe('/blog/posts/b/#nowhere')
    expect(found.says).toMatch(/^broken anchor .*there is no heading with this id.*write \/posts\/b\/#nowhere/)
    const sound = resolve('/posts//b/#x', [['/posts/b/', { ids: new Set(['x']), unknownCalls: [] }]])
    expect(sound.says).toBe('two slashes in /posts//b/#x (write /posts/b/#x)')
  })

  test('in an address that leads nowhere suggest no home page', () => {
    expect(resolve('/nowhere//').says).toBe('broken internal link /nowhere// (no page or file has this address)')
  })

  test.each(['//example.com/', '//example.com/posts/b/', '//localhost:3000/'])('%s is another host', (written) => {
    expect(resolve(written)).toEqual({ href: written, external: true })
  })

  test.each([
    ['//posts/b/', 'did you mean /posts/b/?'],
    ['//posts/c/', 'write one slash for an address of this site'],
  ])('%s is one by mistake', (written, remedy) => {
    expect(resolve(written)).toMatchObject({ href: written, says: expect.stringContaining(`(${remedy})`) })
  })
})

test("a page's own file may be named, as links on GitHub are written", () => {
  expect(resolve('b.html')).toEqual({ href: '/blog/posts/b/' })
  expect(resolve('../posts/b.html#x', [['/posts/b/', { ids: new Set(['x']), unknownCalls: [] }]])).toEqual({
    href: '/blog/posts/b/#x',
  })
})

test('an anchor that an unknown shortcode may make is told as its echo', () => {
  const says = (unknownCalls: string[]) =>
    resolve('/posts/b/#x', [['/posts/b/', { ids: new Set(), unknownCalls }]]).says
  expect(says([])).toBe('broken anchor /posts/b/#x (there is no heading with this id)')
  expect(says(['term'])).toBe('broken anchor /posts/b/#x (it may be one that the unknown shortcode "term" makes)')
})
