import { headerSize } from '../../base/header-size'
import { pictureFormat } from '../../base/picture-format'
import { encodePath } from '../../base/text/addresses'
import { baseName } from '../../base/text/base-name'
import type { TemplateFacts } from '../../record/calls/template-run'
import type { Page, Resource, Site } from '../../record/types'

/** In bytes: what is shorter is no picture that anybody shows. */
const leastHeader = 30

/** What a template is told, by what its text names. */
export type Named = (name: string) => boolean

export type ReadFile = (file: string) => Uint8Array | null

/** A page's facts under the names that templates ask them by; only those that are named. */
export function pageFacts(page: Page, { config }: Pick<Site, 'config'>, named: Named, read: ReadFile): TemplateFacts {
  const { basePath, baseURL } = config
  const relative = (url: string) => basePath + encodePath(url)
  const absolute = (url: string) => baseURL.replace(/\/$/, '') + encodePath(url)
  const { fields } = page
  const all: Record<string, () => unknown> = {
    Title: () => page.title,
    LinkTitle: () => page.linkTitle,
    RelPermalink: () => relative(page.url),
    Permalink: () => absolute(page.url),
    Description: () => fields.description,
    Type: () => page.type,
    Section: () => page.section,
    Weight: () => fields.weight,
    Draft: () => fields.draft,
    Lang: () => page.lang,
    Keywords: () => fields.keywords,
    Layout: () => fields.layout ?? '',
    Date: () => page.date,
    Lastmod: () => page.lastmod,
    PublishDate: () => fields.publishDate ?? page.date,
    ExpiryDate: () => fields.expiryDate,
    Params: () => ({ ...ownNames(page), ...fields.params }),
    File: () => fileFacts(page),
    Resources: () =>
      page.resources.map((one) => resourceFacts(one, named('Width|Height') ? read : null, { relative, absolute })),
    Path: () => page.path,
  }
  const asked = Object.entries(all).filter(
    ([name]) =>
      named(name) ||
      (name === 'Params' && named('Param|(?:Regular|All)?Pages')) ||
      (name === 'Path' && named('GetPage')),
  )
  const terms = named('GetTerms') ? { Terms: termFacts(page, relative, absolute) } : {}
  return { Kind: page.kind, ...Object.fromEntries(asked.map(([name, of]) => [name, of() ?? null])), ...terms }
}

/** Hugo has what it knows itself among the parameters, too. */
function ownNames({ title, date, lastmod, fields }: Page): Record<string, unknown> {
  const { draft, description, keywords, terms } = fields
  return {
    title,
    date,
    lastmod,
    draft,
    ...(description && { description }),
    ...(keywords.length > 0 && { keywords }),
    ...terms,
  }
}

function fileFacts({ file, lang }: Page): Record<string, string> | null {
  if (file === null) return null
  const path = file.replace(/^[^/]+\//, '')
  const name = baseName(path)
  const base = name.replace(/\.[^.]+$/, '')
  const translation = base.replace(new RegExp(`\\.${lang}$`), '')
  const dir = path.slice(0, path.length - name.length)
  const isIndex = /^_?index$/.test(translation)
  return {
    Path: path,
    Dir: dir,
    LogicalName: name,
    BaseFileName: base,
    TranslationBaseName: translation,
    ContentBaseName: isIndex ? baseName(dir.replace(/\/$/, '')) : translation,
    Ext: name.slice(base.length + 1),
    Lang: lang,
  }
}

type Addresses = Record<'relative' | 'absolute', (url: string) => string>

function resourceFacts(resource: Resource, read: ReadFile | null, { relative, absolute }: Addresses) {
  const { name, title, type, url, params, file } = resource
  const end = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const subType = end === 'svg' ? 'svg' : end === 'jpg' ? 'jpeg' : end
  const bytes = type === 'image' ? read?.(file) : null
  const format = bytes && bytes.length >= leastHeader && pictureFormat(bytes)
  // Of an AVIF a template is told no size.
  const size = bytes && format && format !== 'avif' ? headerSize(bytes, format) : null
  const addresses = { relPermalink: url && relative(url), permalink: url && absolute(url) }
  return { name, title, type, subType, params, ...addresses, ...size }
}

function termFacts({ terms }: Page, relative: (url: string) => string, absolute: (url: string) => string) {
  const facts = Object.entries(terms).map(([plural, refs]) => {
    const pages = refs.map(({ title, url }) => ({
      Title: title,
      LinkTitle: title,
      RelPermalink: relative(url),
      Permalink: absolute(url),
    }))
    return [plural, pages] as const
  })
  return Object.fromEntries(facts)
}
