import type { Language, PageFields, PageKind, SiteConfig } from '../../record/types'
import { type CascadeTree, inheritedBy } from './cascade'
import { readPageFields } from './page-fields'

/** Pages that nobody wrote still inherit what lists above them and the configuration hand down. */
export function madeUpFields(
  kind: PageKind,
  path: string,
  language: Language,
  config: SiteConfig,
  cascades: CascadeTree | undefined,
): PageFields {
  const cascade = inheritedBy(kind, path, language.key, cascades, config)
  if (!cascade) return emptyFields()
  const frontMatter = { format: 'none' as const, data: {}, places: new Map(), body: '', bodyLine: 1 }
  const input = { file: '', frontMatter, config, language, cascade, kind, name: '' }
  // The cascade's own faults are told at its source.
  return readPageFields(input).value
}

/** Fields of a page that nobody wrote. */
function emptyFields(): PageFields {
  return {
    title: null,
    linkTitle: null,
    description: '',
    summary: '',
    date: null,
    lastmod: null,
    revised: null,
    publishDate: null,
    expiryDate: null,
    draft: false,
    slug: null,
    url: null,
    aliases: [],
    weight: 0,
    keywords: [],
    series: [],
    seriesOrder: null,
    images: [],
    type: null,
    layout: null,
    outputs: null,
    markup: null,
    headless: false,
    isCJKLanguage: null,
    translationKey: null,
    menus: {},
    terms: {},
    termWeights: {},
    resources: [],
    build: { render: 'always', list: 'always', publishResources: true },
    sitemap: {},
    cascade: null,
    params: {},
  }
}
