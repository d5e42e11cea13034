import { expect, test } from 'vitest'
import type { Pictures } from '../../pictures/show/pictures'
import { siteOf } from '../../tools/testing/hugo-site'
import { makeResolver } from './resolver'

const text = (fields: string) => `---\ndate: 2024-01-01\n${fields}\n---\nx\n`
const site = siteOf({
  config: 'baseURL = "https://example.org/blog/"\n',
  files: {
    'content/posts/가지-키우기/index.md': text('title: 가지를 기르는 법'),
    'content/posts/가지-키우기/잎.png': 'x',
    'content/posts/a.md': text('title: 가'),
    'content/posts/twin.md': text('title: 쌍둥이'),
    'content/notes/twin.md': text('title: 쌍둥이'),
    'content/notes/draft.md': text('title: 초고\ndraft: true'),
    'static/images/밭 그림.png': 'x',
    'static/one/same.png': 'x',
    'static/two/same.png': 'x',
  },
})
const ids = { ids: new Set(['물-주기', 'own']), unknownCalls: [] }
const resolver = makeResolver(site, {} as Pictures, new Map([['/posts/가지-키우기/', ids]]), [])
const from = (url: string) => {
  const page = site.pages.find((each) => each.url === url)
  if (!page) throw new Error(url)
  return resolver.contextOf(page)
}
const post = from('/posts/a/')
const link = (target: string, context = post) => {
  const { href, fault } = context.resolveWikilink(target)
  return fault ? `${fault.message} (${fault.remedy})` : href
}
const picture = (target: string, context = post) => {
  const { src, fault } = context.resolveEmbed(target)
  return fault ? `${fault.message} (${fault.remedy})` : decodeURI(src)
}
const eggplant = encodeURI('/blog/posts/가지-키우기/')

test.each([
  ['가지 키우기', eggplant],
  ['가지를 기르는 법', eggplant],
  ['가지-키우기.md', eggplant],
  ['posts/가지-키우기', eggplant],
  ['가지-키우기#물 주기', `${eggplant}#${encodeURIComponent('물-주기')}`],
  ['가지-키우기#기르기#물 주기', `${eggplant}#${encodeURIComponent('물-주기')}`],
  ['가지-키우기#own', `${eggplant}#own`],
  ['가', '/blog/posts/a/'],
])('[[%s]] leads to %s', (target, href) => {
  expect(link(target)).toBe(href)
})

test('a heading of the page itself needs no name', () => {
  expect(link('#물 주기', from('/posts/가지-키우기/'))).toBe(`#${encodeURIComponent('물-주기')}`)
})

test.each([
  ['가지 키우가', 'no page is called "가지 키우가" (did you mean "가지-키우기"?)'],
  ['없는 글', 'no page is called "없는 글" (write \\[[ for two brackets)'],
  ['draft', 'no page is called "draft" (it is draft)'],
  ['twin', '"twin" names several pages: content/notes/twin.md, content/posts/twin.md (write which: [[notes/twin]])'],
  ['가지-키우기#없음', 'content/posts/가지-키우기/index.md has no heading "없음" (write a heading of it, or its id)'],
  ['가지-키우기#^a1', '"^a1" is a block, which has no address (name a heading)'],
])('[[%s]] is told', (target, says) => {
  expect(link(target)).toBe(says)
})

test('a picture is the one beside the text, else the one of the site that is called so', () => {
  expect(picture('잎.png', from('/posts/가지-키우기/'))).toBe('잎.png')
  expect(picture('잎.png')).toBe('/posts/가지-키우기/잎.png')
  expect(picture('밭 그림.png')).toBe('/images/밭 그림.png')
  expect(picture('images/밭 그림.png')).toBe('images/밭 그림.png')
  expect(picture('none.png')).toBe('none.png')
})

test('a picture that several have, and what is none, are told', () => {
  expect(picture('same.png')).toBe(
    '"same.png" names several files: static/one/same.png, static/two/same.png (write which: ![[one/same.png]])',
  )
  expect(picture('가지-키우기')).toBe(
    '"가지-키우기" is no picture, and pages aren\'t shown in others (link to it: [[가지-키우기]])',
  )
})
