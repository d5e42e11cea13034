import { describe, expect, test } from 'vitest'
import { siteOf } from '../../tools/testing/hugo-site'

const page = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\n<p>${title}</p>\n`
const urlsOf = (site: ReturnType<typeof siteOf>) =>
  Object.fromEntries(
    site.pages.flatMap(({ file, url, kind, title }) => (file ? [[file, `${kind} ${url} ${title}`]] : [])),
  )

describe('a page in HTML', () => {
  test('has the address and kind that its name gives, as one in Markdown has', () => {
    const site = siteOf({
      files: {
        'content/_index.html': page('Home'),
        'content/posts/_index.html': page('Posts'),
        'content/posts/A Post.html': page('A'),
        'content/posts/old.htm': page('Old'),
        'content/posts/bundle/index.html': page('B'),
        'content/posts/bundle/a.png': '',
        'content/tags/x/_index.html': page('X'),
      },
    })
    expect(urlsOf(site)).toEqual({
      'content/_index.html': 'home / Home',
      'content/posts/_index.html': 'section /posts/ Posts',
      'content/posts/A Post.html': 'page /posts/a-post/ A',
      'content/posts/old.htm': 'page /posts/old/ Old',
      'content/posts/bundle/index.html': 'page /posts/bundle/ B',
      'content/tags/x/_index.html': 'term /tags/x/ X',
    })
    expect(site.files).toEqual([{ url: '/posts/bundle/a.png', file: 'content/posts/bundle/a.png' }])
    expect(site.problems).toEqual([])
  })

  test('follows uglyURLs and the languages of names', () => {
    const config =
      'uglyURLs = true\ndefaultContentLanguage = "ko"\n[languages.ko]\nweight = 1\n[languages.en]\nweight = 2\n'
    const site = siteOf({ config, files: { 'content/posts/a.html': page('가'), 'content/posts/a.en.html': page('A') } })
    expect(urlsOf(site)).toMatchObject({
      'content/posts/a.html': 'page /posts/a.html 가',
      'content/posts/a.en.html': 'page /en/posts/a.html A',
    })
  })

  test('may have its front matter in a comment', () => {
    const site = siteOf({
      files: { 'content/posts/a.html': '<!--\n+++\ntitle = "A"\ndate = 2024-01-01\n+++\n-->\n<p>a</p>\n' },
    })
    const [a] = site.pages.filter(({ file }) => file)
    expect(a).toMatchObject({ title: 'A', body: '\n<p>a</p>\n', bodyLine: 6 })
    expect(site.problems).toEqual([])
  })

  test.each([
    ['after words', '<!-- front matter\n---\ntitle: A\n---\n-->\n<p>a</p>\n'],
    ['after another comment', '<!-- license -->\n\n<!--\n---\ntitle: A\n---\n-->\n<p>a</p>\n'],
    ['before words', '<!--\r\n---\r\ntitle: A\r\n---\r\nmore words\r\n-->\n<p>a</p>\n'],
    ['as JSON', '<!-- front matter\n{ "title": "A" }\n-->\n<p>a</p>\n'],
  ])('may have it there %s', (_where, text) => {
    const { pages } = siteOf({ files: { 'content/posts/a.html': text } })
    expect(pages.find(({ file }) => file)).toMatchObject({ title: 'A', body: '\n<p>a</p>\n' })
  })

  test('has it below a comment of its own', () => {
    const { pages } = siteOf({
      files: { 'content/posts/a.html': '<!-- a -->\n---\ntitle: A\n---\n<p>a</p><!-- b -->' },
    })
    expect(pages.find(({ file }) => file)).toMatchObject({ title: 'A', body: '<p>a</p><!-- b -->' })
  })

  test.each([
    '<!-- ------ My page ------ -->\n<p>x</p>\n',
    '<!-- --- -->\n<p>x</p>\n',
    '<!--\n------\nMy page\n------\n-->\n<p>x</p>\n',
    '<!-- { } -->\n<p>x</p>\n',
    '<!--\nMy page\n---\n-->\n<p>x</p>\n',
  ])('may begin with a comment: %j', (text) => {
    const { pages, problems } = siteOf({ files: { 'content/posts/a.html': text, 'content/posts/b.md': page('B') } })
    expect(pages.find(({ file }) => file === 'content/posts/a.html')).toMatchObject({ title: '', body: text })
    expect(problems.map(({ code }) => code)).toEqual(['missing-date', 'missing-title'])
  })

  test('is one without front matter too, but for a title', () => {
    const { pages, problems } = siteOf({
      files: { 'content/posts/a.html': '<p>a</p>\n', 'content/posts/b.md': page('B') },
    })
    expect(pages.find(({ file }) => file === 'content/posts/a.html')).toMatchObject({ url: '/posts/a/', title: '' })
    expect(problems.map(({ code }) => code)).toEqual(['missing-date', 'missing-title'])
  })

  test('is a text of its bundle, but a plot without front matter is a file', () => {
    const site = siteOf({
      files: {
        'content/posts/b/index.md': page('B'),
        'content/posts/b/part.html': page('Part'),
        'content/posts/b/plot.html': '<!doctype html><title>plot</title>',
      },
    })
    expect(site.files).toEqual([{ url: '/posts/b/plot.html', file: 'content/posts/b/plot.html' }])
    const [b] = site.pages.filter(({ file }) => file)
    expect(b?.resources.map(({ name, type }) => `${name} ${type}`)).toEqual(['part.html page', 'plot.html text'])
  })

  test('is a file where the site takes no HTML as content', () => {
    const site = siteOf({
      config: '[contentTypes."text/markdown"]\n',
      files: { 'content/posts/a.md': page('A'), 'content/posts/b.html': page('B') },
    })
    expect(site.files).toEqual([{ url: '/posts/b.html', file: 'content/posts/b.html' }])
    expect(Object.keys(urlsOf(site))).toEqual(['content/posts/a.md'])
  })
})

test('markup says which of the two a text is', () => {
  const { problems } = siteOf({
    files: { 'content/posts/a.md': '---\ntitle: A\ndate: 2024-01-01\nmarkup: html\n---\n<p>a</p>\n' },
  })
  expect(problems).toEqual([])
})
