import { expect, it } from 'vitest'
import { siteOf } from '../../tools/testing/hugo-site'
import { indexNames, pagesNamed } from './page-names'

const text = (fields: string) => `---\ndate: 2024-01-01\n${fields}\n---\nx\n`
const { pages } = siteOf({
  config: "defaultContentLanguage = 'ko'\n[languages.ko]\nweight = 1\n[languages.en]\nweight = 2\n",
  files: {
    'content/posts/My Note.md': text('title: 나의 기록\ntags: [모델]'),
    'content/posts/가지-키우기/index.md': text('title: 가지를 기르는 법\naliases: [/old/eggplant/, 가지 농사]'),
    'content/posts/slugged.md': text('title: 이름\nslug: other-name'),
    'content/posts/a.md': text('title: 메모'),
    'content/notes/메모.md': text('title: 또 하나'),
    'content/posts/twin.md': text('title: 쌍둥이'),
    'content/notes/twin.md': text('title: 쌍둥이'),
    'content/posts/both.md': text('title: 둘 다'),
    'content/posts/both.en.md': text('title: Both'),
    'content/posts/hidden.md': text('title: 숨김\nbuild: {render: never}'),
  },
})
const names = indexNames(pages)
const urls = (name: string, lang = 'ko') => pagesNamed(names, name, lang).map(({ url }) => url)

it.each([
  ['its file', 'My Note', '/posts/my-note/'],
  ['its file in another case', 'my note', '/posts/my-note/'],
  ['its folder', '가지-키우기', '/posts/가지-키우기/'],
  ['its folder, with a space', '가지 키우기', '/posts/가지-키우기/'],
  ['decomposed Hangul', '가지 키우기'.normalize('NFD'), '/posts/가지-키우기/'],
  ['its title', '나의 기록', '/posts/my-note/'],
  ['its slug', 'other-name', '/posts/other-name/'],
  ['an alias', '가지 농사', '/posts/가지-키우기/'],
  ['the end of an alias', 'eggplant', '/posts/가지-키우기/'],
  ['a term, which no file makes', '모델', '/tags/모델/'],
])('a page is called by %s', (_, name, url) => {
  expect(urls(name)).toEqual([url])
})

it('takes a file before a title', () => {
  expect(urls('메모')).toEqual(['/notes/메모/'])
})

it('takes the page in the same language, else the one of another', () => {
  expect(urls('both')).toEqual(['/posts/both/'])
  expect(urls('both', 'en')).toEqual(['/en/posts/both/'])
  expect(urls('나의 기록', 'en')).toEqual(['/posts/my-note/'])
})

it('names all that a name does not tell apart', () => {
  expect(urls('twin').sort()).toEqual(['/notes/twin/', '/posts/twin/'])
})

it('knows no page that has none of these names, or is not shown', () => {
  expect([...urls('없는 글'), ...urls('숨김'), ...urls('')]).toEqual([])
})
