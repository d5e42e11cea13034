import { expect, it } from 'vitest'
import { sharedFiles } from '../../tools/testing/hugo-answers'
import { errorsOf, pageOfFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { expandPermalink } from './permalinks'

const config = { permalinks: {}, disablePathToLower: false, removePathAccents: false }
const subject = {
  title: 'A / B',
  slug: null,
  date: '2024-03-05T01:00:00+09:00',
  filename: 'a',
  section: 'posts',
  sections: [],
}

it('takes the day from the date as written, whatever zone the site is built in', () => {
  expect(expandPermalink('/:year/:month/:day/:title/', subject, config)).toEqual({ path: '/2024/03/05/a-b/' })
})

it('names the token it does not know', () => {
  expect(expandPermalink('/:year/:nosuch/', subject, config)).toEqual({ unknownToken: ':nosuch' })
})

const basePages = sharedFiles('permalinks', 'basePages')

describeVectors(
  'permalinks',
  ({ input }) => {
    const site = siteOf({ config: input.config, files: basePages })
    if (errorsOf(site).includes('unknown-permalink-token')) return { buildError: true }
    const pages = site.pages.filter(({ kind }) => kind !== 'home')
    return Object.fromEntries(
      pages.map((page) => [page.file ?? `${page.kind} ${page.title.toLowerCase()}`, printed(page.url, site)]),
    )
  },
  {
    compare: (actual, { messages: _, ...expected }) => {
      // The recording leaves the bundle out; everything else must be there and equal.
      const { 'content/posts/my-bundle/index.md': __, ...found } = actual as Record<string, unknown>
      expect(found).toEqual(expected)
    },
  },
)

describeVectors('permalink-titles', ({ input }) => {
  const text = `---\ntitle: ${JSON.stringify(input.title)}\ndate: 2024-01-02\n---\nx\n`
  const site = siteOf({ config: `[permalinks]\nposts = "${input.rule}"`, files: { [input.file]: text } })
  return printed(pageOfFile(site, input.file)?.url ?? '', site)
})
