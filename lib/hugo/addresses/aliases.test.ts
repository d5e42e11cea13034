import { expect, it } from 'vitest'
import { redirectPage } from '../../serve/export/redirect-page'
import { errorsOf, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'

const post = (frontMatter: string) => `---\ntitle: T\n${frontMatter}\n---\nx\n`

it('keeps the page where an alias would take its address, and says so at the alias', () => {
  const site = siteOf({
    files: {
      'content/posts/my-page.md': post('aliases: [/posts/other/]'),
      'content/posts/other.md': post('date: 2024-01-01'),
    },
  })
  expect(site.redirects.map(({ from }) => from)).not.toContain('/posts/other/')
  expect(site.problems.find(({ code }) => code === 'alias-taken')).toMatchObject({
    file: 'content/posts/my-page.md',
    line: 3,
    severity: 'error',
    message: 'alias "/posts/other/" is the address of content/posts/other.md',
  })
})

it('gives the clashes of one alias one cause, so that they are told once', () => {
  const numbers = Array.from({ length: 110 }, (_, at) => at)
  const files = Object.fromEntries(numbers.map((at) => [`content/posts/${at}.md`, post('aliases: [/blog/]')]))
  const clashes = siteOf({ files }).problems.filter(({ code }) => code === 'alias-taken')
  expect(clashes).toHaveLength(109)
  expect(new Set(clashes.map(({ cause }) => cause)).size).toBe(1)
})

describeVectors(
  'aliases',
  ({ input }) => {
    const files = { ...input.otherFiles, [input.file]: post(`aliases: ${JSON.stringify(input.aliases)}`) }
    const site = siteOf({ config: input.config, files })
    if (errorsOf(site).includes('bad-alias')) return { buildError: true }
    const aliases = site.redirects.filter(({ from }) => !from.includes('/page/1'))
    if (input.case === 'whole redirect file') return redirectPage(site.config.baseURL + aliases[0]?.to.slice(1))
    return Object.fromEntries(
      aliases.map(({ from, to }) => [
        (from.endsWith('/') ? `${from}index.html` : from).slice(1),
        site.config.baseURL.replace(/\/$/, '') + to,
      ]),
    )
  },
  {
    compare(actual, expected) {
      if (typeof expected === 'string') expect(redirectOf(String(actual))).toEqual(redirectOf(expected))
      else expect(actual).toEqual(expected.buildError ? { buildError: true } : expected)
    },
  },
)

/** What a redirect page says to a browser and to a search engine; ours has a link for people besides. */
function redirectOf(html: string): (string | undefined)[] {
  const parts = [/<title>(.*?)<\/title>/, /rel="canonical" href="(.*?)"/, /http-equiv="refresh" content="(.*?)"/]
  return parts.map((part) => part.exec(html)?.[1])
}
