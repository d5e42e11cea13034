import { expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import { siteOf } from '../../tools/testing/hugo-site'
import { themePageProblems } from './theme-pages'

const { pages } = siteOf({
  files: {
    'content/search.md': '---\ntitle: 찾기\nlayout: search\n---\n',
    'content/archives.md': '---\ntitle: 모음\nlayout: archives\n---\n\n',
    'content/years/2023.md': '---\ntitle: 2023\nlayout: archives\n---\n',
    'content/links.md': '---\ntitle: 이웃\n---\n',
    'content/about.md': '---\ntitle: 소개\nlayout: about\n---\n글\n',
    'content/posts/picture.md': '---\ntitle: 사진\ndate: 2024-01-01\n---\n',
  },
})

test("a page that lives in its theme's template is told, once a layout", () => {
  const told = themePageProblems(pages).map(formatProblem).sort()
  expect(told).toEqual([
    expect.stringMatching(
      /^content\/archives\.md:3:9: warning: layout "archives" is the theme's; the page is empty; 1 more like it/,
    ),
    expect.stringMatching(/^content\/links\.md:\d+:1: warning: the page is empty \(/),
    expect.stringMatching(/^content\/search\.md:3:9: warning: layout "search" is the theme's; the page is empty \(/),
  ])
})

test('a page with a text, and a post that is but a title, are none', () => {
  const others = pages.filter(({ file }) => file === 'content/about.md' || file === 'content/posts/picture.md')
  expect(others).toHaveLength(2)
  expect(themePageProblems(others)).toEqual([])
})
