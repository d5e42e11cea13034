import { expect } from 'vitest'
import type { PageFields } from '../../record/types'
import type { Vector } from '../../tools/testing/hugo-answers'
import { memoryFiles } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'
import { readConfig } from '../config/config'
import { readPageFields } from '../page-fields/page-fields'
import { readFrontMatter } from './front-matter'

const defaultConfig = 'baseURL = "https://example.org/"\ntitle = "T"\n'

/** The fields of each page by themselves; addresses, summaries and publication are judged with the whole site. */
describeVectors(
  'front-matter',
  ({ input }) => {
    const { value: config } = readConfig(memoryFiles({ 'hugo.toml': input.config ?? defaultConfig }))
    const name = input.file
      .replace(/\/_?index\.md$/, '')
      .replace(/^.*\//, '')
      .replace(/\.[^.]*$/, '')
    const kind = input.file.endsWith('_index.md') ? 'section' : 'page'
    const language = config.languages[0]
    if (!language) throw new Error('a site has a language')
    const { value: frontMatter, problems } = readFrontMatter(input.file, new TextEncoder().encode(input.text))
    const fields = readPageFields({ file: input.file, frontMatter, config, language, kind, name })
    return { fields: fields.value, problems: [...problems, ...fields.problems] }
  },
  {
    // other formats are refused by their file names, and an unpublished page's fields are not recorded
    filter: ({ input, expected }) => /\.(md|markdown|mdown|html)$/.test(input.file) && expected.published === undefined,
    compare(answer, expected, vector) {
      const { fields, problems } = answer as { fields: PageFields; problems: { severity: string }[] }
      const errors = problems.filter((problem) => problem.severity === 'error')
      if (expected.buildError) return expect(errors).not.toEqual([])
      expect(errors).toEqual([])
      expect(comparable(fields)).toEqual(wanted(expected, vector))
    },
  },
)

/** Fields that Hugo shows among its params as well; ours stand in their own places. */
const shownTwice = new Set([
  ...['tags', 'categories', 'menu', 'description', 'summary', 'slug', 'url', 'type', 'layout', 'weight', 'linktitle'],
  ...['keywords', 'aliases', 'images', 'series', 'markup', 'build', 'outputs', 'title'],
])

function comparable(fields: PageFields) {
  const { title, date, lastmod, publishDate, expiryDate, description, draft, weight, layout, linkTitle } = fields
  return {
    ...{ title: title ?? '', date, lastmod, publishDate, expiryDate, description, draft, weight, layout, linkTitle },
    ...{ slug: fields.slug, url: fields.url, keywords: fields.keywords, images: fields.images, series: fields.series },
    ...{ terms: fields.terms, aliases: fields.aliases, outputs: fields.outputs, menus: Object.keys(fields.menus) },
    params: withoutShownTwice(fields.params),
  }
}

/** The recorded answer leaves out what is empty, what equals the date, and keeps fields among the params. */
function wanted(expected: Vector['expected'], { input }: Vector) {
  const params = expected.params ?? {}
  const { tags, categories } = params
  return {
    ...{ title: expected.title, date: expected.date ?? null, expiryDate: expected.expiryDate ?? null },
    ...{
      lastmod: expected.lastmod ?? dateUnless(/^\W*(lastmod|modified|date|publishdate|pubdate|published)\W/im),
      publishDate: expected.publishDate ?? dateUnless(/^\W*(date|publishdate|pubdate|published)\W/im),
    },
    ...{ description: expected.description ?? '', draft: expected.draft ?? false, weight: expected.weight ?? 0 },
    ...{ layout: expected.layout ?? null, linkTitle: expected.linkTitle ?? null, slug: expected.slug ?? null },
    ...{ url: params.url ?? null, keywords: expected.keywords ?? [], images: params.images ?? [] },
    ...{ series: params.series ?? [], terms: { ...(tags && { tags }), ...(categories && { categories }) } },
    ...{ aliases: params.aliases ?? [], outputs: params.outputs ?? null, menus: params.menu ? [params.menu] : [] },
    params: withoutShownTwice(params),
  }

  /** Left out as equal to the date, or, without a field to come from, as empty. */
  function dateUnless(fields: RegExp) {
    return fields.test(input.text) ? (expected.date ?? null) : null
  }
}

function withoutShownTwice(params: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(params).filter(([key]) => !shownTwice.has(key)))
}
