import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtProject } from '../../tools/testing/built-project'
import { readSite } from '../read-site'
import { checkPages } from './check-pages'

/** Findings on a site below /blog/, of pages by their addresses; `files` of its own stand beside them. */
function check(bodies: Record<string, string>, files: string[] = [], redirects: Record<string, string> = {}): string[] {
  const type = 'text/html; charset=utf-8'
  const urls = Object.keys(bodies)
  const fileOf = (url: string) => `${url.slice(1)}index.html`
  const pages = Object.fromEntries(urls.map((url) => [url, { file: fileOf(url), type }]))
  const project = builtProject(
    { basePath: '/blog', pages, redirects },
    {
      ...Object.fromEntries(urls.map((url) => [`.next/site/pages/${fileOf(url)}`, bodies[url] ?? ''])),
      ...Object.fromEntries(files.map((name) => [`public/${name}`, ''])),
    },
  )
  const site = readSite(join(project, '.next'), join(project, 'public'))
  const findings = checkPages(site, { urls, read: (url) => bodies[url] ?? '' }, 'https://example.org/blog/')
  return findings.map(({ url, address, fault }) => `${url} ${address}: ${fault}`)
}

test('what leads to a page, a file, a redirect, an element or another site is sound', () => {
  const links = [
    '/blog/',
    '/blog/a',
    '/blog/a/?x=1&amp;y=2#%EB%91%98',
    '../a/#one',
    '#top',
    '#:~:text=x',
    '#',
    '/blog/old/',
  ]
  const others = [
    '/elsewhere/',
    'mailto:a@b.example',
    'https://other.example/x',
    'https://example.org/blog/a/#one',
    '?a=1',
  ]
  const html = [...links, ...others].map((href) => `<a href="${href}">x</a>`).join('')
  const loads = '<img srcSet="/blog/%EA%B0%80.avif 1w, /blog/b.avif 2w" src="/blog/b.avif?v=1"/><img src="data:,x"/>'
  const pages = { '/': html + loads, '/a/': '<h2 id="one">1</h2><a name="둘"></a><a href="#one"></a>' }
  expect(check(pages, ['가.avif', 'b.avif'], { '/old/': '/a/' })).toEqual([])
})

test('what leads nowhere is told with its page, be it a link, a picture or what the head says', () => {
  const head =
    '<link rel="canonical" href="https://example.org/blog/none/"/><meta property="og:image" content="https://example.org/blog/c.png"/>'
  const html = `${head}<a href="/blog/gone/">x</a><img src="/blog/a.png"/><img src="/b.png"/>`
  expect(check({ '/': html }, [], { '/old/': '/gone/' })).toEqual([
    '/ https://example.org/blog/none/: nowhere',
    '/ https://example.org/blog/c.png: nowhere',
    '/ /blog/gone/: nowhere',
    '/ /blog/a.png: nowhere',
    '/ /b.png: nowhere',
  ])
  expect(check({ '/': '<a href="/blog/old/">x</a>' }, [], { '/old/': '/gone/' })).toHaveLength(1)
})

test('an id that is not there is told, on the same page and on another', () => {
  const pages = {
    '/': '<a href="#no">x</a><a href="/blog/a/#no">x</a><a href="/blog/#no"></a>',
    '/a/': '<p id="yes"></p>',
  }
  expect(check(pages)).toEqual(['/ #no: no id', '/ /blog/#no: no id', '/ /blog/a/#no: no id'])
})

test('what only looks like an address in a text or in data is none', () => {
  const html =
    '<p>&lt;a href=&quot;/blog/x/&quot;&gt;</p><script type="application/ld+json">{"a":"<\\"/blog/y/\\""}</script>'
  expect(check({ '/': html })).toEqual([])
})
