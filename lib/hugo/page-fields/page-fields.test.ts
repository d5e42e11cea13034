import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import type { PageKind } from '../../record/types'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { readConfig } from '../config/config'
import { readFrontMatter } from '../front-matter/front-matter'
import { readPageFields } from './page-fields'

type Around = { config?: string; cascade?: Record<string, unknown>; kind?: PageKind; name?: string; modified?: Date }

function fieldsOf(yaml: string, { config: text = '', kind = 'page', name = 'p', ...rest }: Around = {}) {
  const base = 'baseURL = "https://example.org/"\ntitle = "T"\n'
  const config = readConfig(memoryFiles({ 'hugo.toml': base + text })).value
  const language = config.languages[0]
  if (!language) throw new Error('a site has a language')
  const { value: frontMatter } = readFrontMatter('p.md', new TextEncoder().encode(`---\n${yaml}\n---\n`))
  const { value, problems } = readPageFields({ file: 'p.md', frontMatter, config, language, kind, name, ...rest })
  return { fields: value, said: problems.map(formatProblem) }
}

describe('What is written', () => {
  it('is never lost: unknown fields are params, those in `params` over them', () => {
    const { fields } = fieldsOf(
      'Foo: { Bar: 1 }\nauthor: A\nimages: [{ src: a.png }]\nparams: { author: B, Deep: { X: 1 } }',
    )
    expect(fields.params).toEqual({ foo: { bar: 1 }, author: 'B', images: [{ src: 'a.png' }], deep: { x: 1 } })
  })

  it('of a known field is not among the params', () => {
    const { fields } = fieldsOf('title: A\nweight: "5"\nkeywords: one\nslug: 123\noutputs: [HTML, JSON]')
    expect(fields).toMatchObject({
      title: 'A',
      weight: 5,
      keywords: ['one'],
      slug: '123',
      outputs: ['html', 'json'],
      params: {},
    })
  })

  it('wins over what a section hands down', () => {
    const cascade = { Type: 'docs', author: 'Kim', draft: true, params: { a: 1, b: 1 }, _target: { kind: 'page' } }
    const { fields } = fieldsOf('title: A\nauthor: Lee\nparams: { b: 2 }', { cascade })
    expect(fields).toMatchObject({ type: 'docs', draft: true })
    expect(fields.params).toEqual({ author: 'Lee', a: 1, b: 2 })
  })

  it('names a menu in three forms', () => {
    expect(fieldsOf('menu: main').fields.menus).toEqual({ main: {} })
    expect(fieldsOf('menus: [main, footer]').fields.menus).toEqual({ main: {}, footer: {} })
    const map = 'menu:\n  main: { Weight: 5, pageRef: /a, params: { icon: x } }\n  footer:'
    expect(fieldsOf(map).fields.menus).toEqual({
      main: { weight: 5, pageRef: '/a', params: { icon: 'x' } },
      footer: {},
    })
  })

  it('gives terms to every configured taxonomy', () => {
    const config = '[taxonomies]\nseries = "series"\ntopic = "topics"'
    const { fields } = fieldsOf('topics: [1, b, ""]\nseries: S\ntags: [t]\ntopics_weight: 3', { config })
    expect(fields.terms).toEqual({ series: ['S'], topics: ['1', 'b'] })
    expect(fields).toMatchObject({ termWeights: { topics: 3 }, series: ['S'], params: { tags: ['t'] } })
  })

  it.each([
    ['series_order: 2', 2],
    ['series_order: "10"', 10],
    ['series_order: 0\nseries_weight: 5', 0],
    ['series_weight: 5', 5],
    ['series_weight: 0', null],
    ['weight: 3', null],
  ])('has its place in a series: %j', (yaml, order) => {
    const { fields, said } = fieldsOf(yaml, { config: '[taxonomies]\nseries = "series"' })
    expect([fields.seriesOrder, said]).toEqual([order, []])
    if (yaml.includes('series_order')) expect(fields.params).toHaveProperty('series_order')
  })

  it('describes a bundle’s files', () => {
    const { fields, said } = fieldsOf(
      'resources:\n  - { src: "*.png", Title: A, params: { k: 1 } }\n  - name: no source',
    )
    expect(fields.resources).toEqual([{ src: '*.png', title: 'A', params: { k: 1 } }])
    expect(said).toEqual(['p.md:4:5: "resources" entry 2 has no "src" (name the file)'])
  })

  it('says how a page is built', () => {
    const { fields } = fieldsOf('build: { render: link, list: false, publishResources: false }')
    expect(fields.build).toEqual({ render: 'link', list: 'never', publishResources: false })
  })
})

describe('Dates', () => {
  it('come from a file’s time or git only where the site asks for it', () => {
    const modified = new Date('2024-05-01T00:00:00.500Z')
    expect(fieldsOf('date: 2024-01-01', { modified }).fields.lastmod).toBe('2024-01-01T00:00:00Z')
    const git = { modified, config: 'enableGitInfo = true' }
    expect(fieldsOf('date: 2024-01-01', git).fields.lastmod).toBe('2024-05-01T00:00:00Z')
    const time = { modified, config: '[frontmatter]\nlastmod = ["lastmod", ":fileModTime"]' }
    expect(fieldsOf('date: 2024-01-01', time).fields.lastmod).toBe('2024-05-01T00:00:00Z')
    // What is said of a change, and not what stands in for it.
    const saidOf = (...given: Parameters<typeof fieldsOf>) => fieldsOf(...given).fields.revised
    expect(saidOf('date: 2024-01-01', git)).toBe('2024-05-01T00:00:00Z')
    expect(saidOf('date: 2024-01-01\nlastmod: 2024-02-01', { modified })).toBe('2024-02-01T00:00:00Z')
    expect(saidOf('publishDate: 2024-01-01', { modified })).toBeNull()
    expect(saidOf('date: 2024-01-01', time)).toBeNull()
  })

  it('of the year 1 mean no date, as Go prints it', () => {
    expect(fieldsOf('date: 0001-01-01T00:00:00Z')).toMatchObject({ fields: { date: null }, said: [] })
  })

  it('of a number that looks like a day are doubted', () => {
    expect(fieldsOf('date: 20240121').said).toEqual([
      'p.md:2:7: warning: "date" 20240121 is read as seconds since 1970 (write 2024-01-21)',
    ])
  })

  it.each([
    ['date: 2026-02-30', 'p.md:2:7: "date" 2026-02-30 does not exist (February 2026 has 28 days)'],
    ['date: ""', 'p.md:2:7: "date" is empty (write 2026-01-31, or remove the line)'],
    ['date:', 'p.md:2:6: "date" is empty (write 2026-01-31, or remove the line)'],
    ['published: false', 'p.md:2:12: "published" is not a date (to hide a page write draft: true)'],
    ['date: 2026-05-01\nlastmod: 2026-01-01', 'p.md:3:10: warning: "lastmod" is before "date" (correct one of them)'],
  ])('%j is told with its place', (yaml, problem) => {
    expect(fieldsOf(yaml).said).toEqual([problem])
  })
})

describe('Slips', () => {
  it.each([
    ['draft: yes', 'p.md:2:8: warning: "draft" yes is read as true (write draft: true)'],
    ['draft: "false"', 'p.md:2:8: "draft" must be true or false (remove the quotes)'],
    ['weight: heavy', 'p.md:2:9: "weight" must be a number (write weight: 10)'],
    [
      `title: ${'a'.repeat(10_000)}`,
      'p.md:2:8: "title" is longer than 500 characters (write a short one, and the rest in the text)',
    ],
    ['headless: [a]', 'p.md:2:11: "headless" must be true or false (write headless: true, or headless: false)'],
    ['title: "  "', 'p.md:2:8: "title" is empty (write a title)'],
    ['tgas: [a]', 'p.md:2:1: warning: unknown field "tgas" (did you mean "tags"?)'],
    [
      'sitemap: [{ priority: 1 }]',
      'p.md:2:10: warning: "sitemap" must hold named values (write sitemap: { priority: 0.5 })',
    ],
    ['tags: a, b', 'p.md:2:7: warning: "tags" must be a list (write tags: [a, b])'],
    ['tags: [Go, go]', 'p.md:2:12: warning: tag "go" repeated (remove it)'],
    ['tags: [{ a: 1 }]', 'p.md:2:8: "tags" must be a list of texts (tags: [a, b])'],
    ['url: https://example.org/a/', 'p.md:2:6: "url" must be a path of this site (write /a/)'],
    ['aliases: [https://example.org/a/]', 'p.md:2:11: redirect source must be a path of this site (write /a/)'],
    ['slug: ../etc', 'p.md:2:7: "slug" may hold only names, no ".." (write a-short-name)'],
    ['_build: { render: never }', 'p.md:2:9: "_build" is no longer read by Hugo (rename it to "build")'],
    ['series_order: first', 'p.md:2:15: warning: "series_order" is not a number (write series_order: 1)'],
    ['markup: rst', 'p.md:2:9: "markup" rst is not read (write Markdown or HTML)'],
  ])('%j is told with its place', (yaml, problem) => {
    expect(fieldsOf(yaml).said).toEqual([problem])
  })

  it('a doubtful draft stays a draft; one that says false in quotes is none, as in Hugo', () => {
    for (const word of ['yes', 'on', '"true"', 'maybe', '1']) {
      expect(fieldsOf(`draft: ${word}`).fields.draft).toBe(true)
    }
    for (const word of ['no', 'off', 'false', '"false"', '0'])
      expect(fieldsOf(`draft: ${word}`).fields.draft).toBe(false)
  })
})
