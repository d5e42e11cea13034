import { expect, it } from 'vitest'
import { formatProblem } from '../base/problems'
import type { SiteConfig } from '../record/types'
import { errorsOf, pageOfFile, printed, siteOf } from '../tools/testing/hugo-site'
import { describeVectors } from '../tools/testing/vectors'

const post = (date: string, more = '') => `---\ntitle: T\ndate: ${date}\n${more}---\nx\n`

it('leaves drafts, future and expired pages out, but knows their addresses', () => {
  const files = {
    'content/posts/a.md': post('2024-01-01'),
    'content/posts/draft.md': post('2024-01-01', 'draft: true\ntags: [secret]\n'),
    'content/posts/future.md': post('2099-01-01'),
    'content/posts/expired.md': post('2024-01-01', 'expiryDate: 2024-02-01\n'),
  }
  const site = siteOf({ files })
  expect(site.pages.filter(({ kind }) => kind === 'page').map(({ url }) => url)).toEqual(['/posts/a/'])
  expect(site.pages.filter(({ kind }) => kind === 'term')).toEqual([])
  expect(site.unpublished.map(({ url, state }) => [url, state])).toEqual([
    ['/posts/draft/', 'draft'],
    ['/posts/expired/', 'expired'],
    ['/posts/future/', 'future'],
  ])
  const preview = siteOf({ files, unpublished: true })
  expect(preview.pages.filter(({ state }) => state !== 'public').map(({ url }) => url)).toHaveLength(3)
  expect(preview.unpublished).toEqual([])
})

it('asks for a title, and for a date less loudly, only where the blog is', () => {
  const files = {
    'content/posts/a.md': '+++\ntags = []\n+++\nx\n',
    'content/posts/b.md': post('2024-01-01'),
    'content/docs/c.md': 'Documentation\n',
  }
  expect(siteOf({ files }).problems).toEqual([
    {
      file: 'content/posts/a.md',
      line: 2,
      column: 1,
      severity: 'warning',
      code: 'missing-date',
      message: 'date is missing: the page comes last in lists and stays out of feeds',
      remedy: 'add: date = "2024-06-15"',
    },
    {
      file: 'content/posts/a.md',
      line: 2,
      column: 1,
      severity: 'error',
      code: 'missing-title',
      message: 'title is missing',
      remedy: 'add: title = "My title"',
      canPass: true,
    },
  ])
})

it('names the configuration where two lists without files have one address', () => {
  const files = { 'content/posts/a.md': post('2024-01-01', 'tags: [x]\n') }
  const { problems } = siteOf({ files, config: '[permalinks.section]\nposts = "/tags/"\n' })
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /^hugo\.toml:1:1: address \/tags\/ is that of .* \(give one of them a url in content\/.*_index\.md\)$/,
    ),
  ])
})

it('refuses a slug that climbs out of its folder', () => {
  const site = siteOf({ files: { 'content/posts/a.md': post('2024-01-01', 'slug: "../../etc"\n') } })
  expect(site.problems[0]).toMatchObject({ file: 'content/posts/a.md', line: 4, column: 7, severity: 'error' })
  expect(pageOfFile(site, 'content/posts/a.md')?.url).toBe('/posts/a/')
})

it('shows a post of mainSections on the home page, and no other page', () => {
  const files = {
    'content/posts/a.md': post('2024-01-01'),
    'content/posts/b.md': post('2024-02-01'),
    'content/docs/c.md': post('2024-03-01'),
  }
  const site = siteOf({ files })
  expect(site.mainSections).toEqual({ en: ['posts'] })
  expect(site.pages.find(({ kind }) => kind === 'home')?.members).toEqual(['/posts/b/', '/posts/a/'])
})

/** The limit ends a hang: work in pages × pages or pages × terms takes minutes here. */
it('builds 4,000 pages with 2,000 terms', { timeout: 120_000 }, () => {
  const files = Object.fromEntries(
    Array.from({ length: 4000 }, (_, index) => [
      `content/posts/post ${index}.md`,
      post('2024-01-01', `tags: [t${index % 2000}, u${index % 7}]\ncategories: [c${index % 50}]\n`),
    ]),
  )
  const site = siteOf({ files })
  expect(site.pages.filter(({ kind }) => kind === 'page')).toHaveLength(4000)
})

describeVectors(
  'config-files',
  ({ input }) => {
    const files = { 'content/posts/My Post.md': '---\ntitle: My Title\ndate: 2024-01-02\n---\nx\n', ...input.files }
    const site = siteOf({ files })
    return printed(pageOfFile(site, 'content/posts/My Post.md')?.url ?? '', site)
  },
  {
    partial: true,
    // Base addresses from flags and variables are judged where the configuration is read.
    filter: ({ input, expected }) => !expected.buildError && !input.args && !input.env,
    compare: (actual, expected) => expect(actual).toBe(expected.post),
  },
)

const flags: Record<string, keyof SiteConfig> = {
  '--buildDrafts': 'buildDrafts',
  '--buildFuture': 'buildFuture',
  '--buildExpired': 'buildExpired',
}

/** Rounded to the second, as the recording prints dates. */
const inSeconds = (date: string | null) => date?.replace(/\.\d+/, '') ?? undefined

describeVectors(
  'front-matter',
  ({ input }) => {
    const change = (config: SiteConfig) => {
      for (const flag of input.args ?? []) Object.assign(config, { [flags[flag] ?? '']: true })
    }
    const site = siteOf({ config: input.config, files: { ...input.otherFiles, [input.file]: input.text }, change })
    const page = pageOfFile(site, input.file)
    if (!page)
      return { published: site.pages.some(({ kind }) => kind === 'page'), listed: false, errors: errorsOf(site) }
    const { fields } = page
    return {
      page: {
        relPermalink: fields.build.render === 'never' ? '' : printed(page.url, site),
        title: page.title,
        type: page.type,
        date: inSeconds(page.date),
        weight: fields.weight || undefined,
        linkTitle: page.linkTitle === page.title ? undefined : page.linkTitle,
        draft: fields.draft || undefined,
      },
      published: page.rendered,
      listed: page.listed,
      errors: errorsOf(site),
    }
  },
  {
    partial: true,
    compare: (actual, expected) => {
      const { page, published, listed, errors } = actual as {
        page?: Record<string, unknown>
        published: boolean
        listed: boolean
        errors: string[]
      }
      if (expected.buildError) return expect(errors).not.toEqual([])
      if (expected.published !== undefined) {
        return expect([published, listed]).toEqual([expected.published, false])
      }
      const { relPermalink, title, type, date, weight, linkTitle, draft } = expected
      expect(page).toEqual({ relPermalink, title, type, date, weight, linkTitle, draft })
    },
  },
)

it('leaves out what ignoreFiles names: by its path, or by a folder around it', () => {
  const config = 'ignoreFiles = ["_files$", "(?i)secret"]'
  const files = Object.fromEntries(
    ['a', 'b_files/x', 'b_files_too/x', 'Secret'].map((name) => [`content/posts/${name}.md`, post('2024-01-01')]),
  )
  expect(builtFiles(siteOf({ config, files }))).toEqual(['content/posts/a.md', 'content/posts/b_files_too/x.md'])
})

it('takes a mount of a folder or of one file, and leaves out what it excludes', () => {
  const config = `
[[module.mounts]]
source = "notes"
target = "content/posts"
excludeFiles = ["private", "drafts/*"]
[[module.mounts]]
source = "README.md"
target = "content/about.md"
[[module.mounts]]
source = "../elsewhere"
target = "content/other"`
  const names = ['notes/a.md', 'notes/private/deep/b.md', 'notes/drafts/c.md', 'content/d.md', 'README.md']
  const site = siteOf({ config, files: Object.fromEntries(names.map((name) => [name, post('2024-01-01')])) })
  expect(builtFiles(site)).toEqual(['README.md', 'notes/a.md'])
  expect(pageOfFile(site, 'README.md')?.url).toBe('/about/')
  expect(site.problems).toMatchObject([{ severity: 'warning', code: 'empty-mount' }])
})

it('a cascade reaches the pages of the environment it names', () => {
  const files = {
    'content/_index.md': '---\ntitle: 홈\ncascade:\n  - target: {environment: staging}\n    description: 시험\n---\n',
    'content/posts/a.md': post('2024-01-01'),
  }
  const change = (config: SiteConfig) => {
    config.environment = 'staging'
  }
  expect(pageOfFile(siteOf({ files, change }), 'content/posts/a.md')?.fields.description).toBe('시험')
  expect(pageOfFile(siteOf({ files }), 'content/posts/a.md')?.fields.description).toBe('')
})

function builtFiles(site: ReturnType<typeof siteOf>): string[] {
  return site.pages.flatMap(({ file }) => file ?? []).sort()
}
