import { expect, it } from 'vitest'
import { outputFile, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { isPaginated, pageOf, pagerUrls } from './pagination'

const pagination = { pagerSize: 10, path: 'page', disableAliases: false }

it('shows the last page short and never an empty one', () => {
  const members = Array.from({ length: 25 }, (_, index) => index)
  expect(pageOf(members, 3, { pagination })).toEqual({ members: [20, 21, 22, 23, 24], count: 3 })
  expect(pagerUrls('/posts/', 20, { pagination })).toEqual(['/posts/', '/posts/page/2/'])
})

it('leaves a home page with text of its own whole', () => {
  const home = { kind: 'home' as const, section: '', members: ['/posts/a/'], body: 'Welcome\n' }
  expect(isPaginated(home, ['posts'])).toBe(false)
  expect(isPaginated({ ...home, body: '\n' }, ['posts'])).toBe(true)
})

describeVectors('pagination', ({ input }) => {
  const posts = Array.from({ length: input.posts }, (_, index) => [
    `content/posts/p${String(index).padStart(2, '0')}.md`,
    `---\ntitle: P${String(index).padStart(2, '0')}\ndate: 2024-01-${String(index + 1).padStart(2, '0')}\n---\nx\n`,
  ])
  const files = input.posts ? Object.fromEntries(posts) : { 'content/posts/_index.md': '---\ntitle: S\n---\nx\n' }
  const site = siteOf({ config: input.config, files })
  const origin = site.config.baseURL.replace(/\/$/, '')
  const redirects = Object.fromEntries(site.redirects.map(({ from, to }) => [outputFile(from), origin + to]))
  const lists = site.pages.filter(({ kind }) => kind === 'home' || kind === 'section')
  const section = site.pages.find(({ kind }) => kind === 'section')
  const pagers = (page: (typeof lists)[number]) => pagerUrls(page.url, page.members.length, site.config)
  const written = lists.flatMap((page) => pagers(page).map(outputFile))
  const firsts = Object.keys(redirects).filter((file) => !/^(tags|categories)/.test(file))
  return {
    files: [...written, ...firsts].sort(),
    pagersOfSection: section ? pagers(section) : [],
    firstPage: section?.members.slice(0, 3) ?? [],
    redirects,
  }
})
