import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecord } from './read-record'
import { calledShortcodes } from './shortcode-names'
import { writeRecord } from './site-record'

function written(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-record-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
const inside = { basePath: '/blog' }

test('a hugo.json holds addresses, kinds, titles, headings and texts', () => {
  const page = { kind: 'page', file: 'a.md', lang: 'ko', title: '가', headings: ['나'], text: '다' }
  const json = { files: ['posts/가/index.html', 'a.png'], pages: { '/blog/posts/%EA%B0%80/': page } }
  const record = readRecord(join(written({ 'a.json': JSON.stringify(json) }), 'a.json'), inside)
  expect(record.addresses).toEqual(['/posts/가/', '/a.png'])
  expect(record.pages.get('/posts/가/')).toEqual({ kind: 'page', titles: ['가'], headings: ['나'], text: '다' })
  const kept = written({ 'certificate.json': writeRecord(record, '2026-01-31') })
  expect(readRecord(join(kept, 'certificate.json'), inside)).toEqual({ ...record, made: '2026-01-31' })
})

test('a sitemap holds addresses, an index of sitemaps those of its parts', () => {
  const map = (...paths: string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('')}</urlset>`
  const index = '<sitemapindex><sitemap><loc>https://a.example/blog/ko/sitemap.xml</loc></sitemap></sitemapindex>'
  const folder = written({
    'one.xml': map('https://a.example/blog/posts/%EA%B0%80/', '/blog/b/'),
    'sitemap.xml': index,
    'ko/sitemap.xml': map('https://a.example/blog/ko/'),
    'alone.xml': index.replace('/ko/', '/ja/'),
  })
  expect(readRecord(join(folder, 'one.xml'), inside).addresses).toEqual(['/posts/가/', '/b/'])
  expect(readRecord(join(folder, 'sitemap.xml'), inside).addresses).toEqual(['/ko/'])
  expect(() => readRecord(join(folder, 'alone.xml'), inside)).toThrow("/blog/ja/sitemap.xml, which isn't beside it")
})

test('a folder that Hugo built holds what is no file of its theme', () => {
  const post = (title: string, more: string) =>
    `<title>${title} | Blog</title><header><h2 id="menu">x</h2></header><article><h1>${title}</h1><div class="post-content"><h2 id="one">One</h2><p>The first paragraph of ${title}, long enough.</p>${more}<p>Words of the theme that stand on each page.</p></div></article>`
  const folder = written({
    'a/index.html': post('A', ''),
    'b/index.html': post('B', '<pre>x</pre>'),
    'c/index.html': post('C', ''),
    'old/index.html': '<meta http-equiv="refresh" content="0; url=/a/">',
    'index.xml': '<rss><channel><item><link>https://a.example/blog/a/</link></item></channel></rss>',
    'css/main.css': '',
    'own.css': '',
    '404.html': '',
    'p_hu1234567_0_200x0.png': '',
  })
  const { addresses, pages, feeds } = readRecord(folder, { ...inside, ownFiles: new Set(['/own.css']) })
  expect(addresses).toEqual(['/a/', '/b/', '/c/', '/index.xml', '/old/', '/own.css'])
  expect(pages.get('/a/')).toEqual({
    kind: null,
    titles: ['A | Blog', 'A'],
    headings: ['one'],
    text: null,
    paragraphs: ['The first paragraph of A, long enough.'],
  })
  expect(feeds.get('/index.xml')).toEqual(['/a/'])
})

test.each([
  ['a.json', '[]', 'this is no record'],
  ['a.json', '{', 'this is neither JSON nor XML'],
  ['a.xml', '<rss/>', 'this is no sitemap'],
  ['a.xml', '<urlset></urlset>', 'holds no address'],
])('what is no record is told: %s %s', (name, text, says) => {
  expect(() => readRecord(join(written({ [name]: text }), name), inside)).toThrow(says)
})

test('a template is made for each call that Hugo doesn’t know itself', () => {
  const texts = ['{{< ref "a" >}} {{% tab %}}x{{% /tab %}} {{<br>}}', '{{< tab >}}']
  expect([...calledShortcodes(texts)]).toEqual([
    ['tab', true],
    ['br', false],
  ])
})
