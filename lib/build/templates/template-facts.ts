import type { TemplateFacts, TemplateGiven, TemplateSource } from '../../record/calls/template-run'
import type { MarkdownSettings } from '../../record/parsed-post'
import type { Page, Site } from '../../record/types'
import { type Named, pageFacts, type ReadFile } from './page-facts'
import type { SiteTemplates } from './site-templates'

export type GivenToTemplates = {
  site: Site
  data: Record<string, unknown>
  templates: SiteTemplates
  /** a file of the site's folder, for the size of a picture */
  read: ReadFile
}

/**
 * Adds to a text's settings what its templates may read: their own texts and the facts that these name, and no others,
 * so that a text is parsed anew when one of them is another.
 */
export function withTemplates(
  given: GivenToTemplates | undefined,
  settings: MarkdownSettings,
  page: Page,
  body: string,
): MarkdownSettings {
  if (!given) return settings
  const { templates } = given
  const names = namesCalled(body).filter((name) => {
    return Object.hasOwn(templates.shortcodes, name) && settings.shortcodes[name]?.template !== undefined
  })
  return names.length > 0 ? { ...settings, templates: givenTo(names, given, page) } : settings
}

const ofMdx = new WeakMap<MarkdownSettings, MarkdownSettings>()

/** For `.mdx`, whose components are no calls: ours of the same name stand for templates, where there are any. */
export function forComponents(settings: MarkdownSettings): MarkdownSettings {
  const known = ofMdx.get(settings)
  if (known) return known
  const specs = Object.entries(settings.shortcodes).flatMap(([name, spec]) => {
    const shown = spec.template === undefined ? spec : spec.instead
    return shown ? [[name, shown] as const] : []
  })
  const made = { ...settings, shortcodes: Object.fromEntries(specs) }
  ofMdx.set(settings, made)
  return made
}

/** What a text calls, in lower case. */
function namesCalled(body: string): string[] {
  const names = [...body.matchAll(/\{\{[<%]\s*([\p{L}\p{Nd}_/-]+)/gu)].map(([, name = '']) => name.toLowerCase())
  return [...new Set(names)].sort()
}

function givenTo(
  names: readonly string[],
  { site, data, templates, read }: GivenToTemplates,
  page: Page,
): TemplateGiven {
  const shortcodes: Record<string, TemplateSource> = {}
  const partials: Record<string, TemplateSource> = {}
  for (const name of names) {
    const { file, text, partials: included } = templates.shortcodes[name] as SiteTemplates['shortcodes'][string]
    shortcodes[name] = { file, text }
    for (const path of included) partials[path] = templates.partials[path] as TemplateSource
  }
  const all = [...Object.values(shortcodes), ...Object.values(partials)].map(({ text }) => text).join('\n')
  const named: Named = (name) => new RegExp(`\\b${name}\\b`).test(all)
  const asksPage = named('[Pp]age') || named('[Ss]ite')
  return {
    shortcodes,
    partials,
    page: asksPage ? pageFacts(page, site, named, read) : {},
    site: siteFacts({ site, data, templates, read }, page, named, all),
  }
}

function siteFacts({ site, data, templates }: GivenToTemplates, page: Page, named: Named, all: string): TemplateFacts {
  const { config } = site
  const language = config.languages.find(({ key }) => key === page.lang)
  const isMain = page.lang === config.defaultContentLanguage && !config.defaultContentLanguageInSubdir
  const { basePath, baseURL, titleCaseStyle, disablePathToLower, removePathAccents } = config
  const asked = named('[Ss]ite')
  const params = { ...config.params, ...language?.params }
  const pages = () => site.pages.filter((one) => one.rendered && one.lang === page.lang && one.listed)
  return {
    addresses: {
      baseURL,
      basePath,
      langPath: config.languages.length < 2 || isMain ? '' : `${page.lang}/`,
      lang: page.lang,
    },
    settings: { titleCaseStyle, disablePathToLower, removePathAccents },
    ...(asked && {
      Title: language?.title || config.title,
      BaseURL: baseURL,
      LanguageCode: language?.code ?? page.lang,
      Copyright: config.copyright,
      IsMultiLingual: config.languages.length > 1,
    }),
    ...((asked || named('Language')) && {
      Language: {
        Lang: page.lang,
        LanguageCode: language?.code ?? page.lang,
        LanguageName: language?.name ?? '',
        Title: language?.title,
      },
    }),
    ...(named('Params?') && asked ? { Params: params } : {}),
    ...(named('Privacy') ? { Privacy: config.privacy } : {}),
    ...(named('Data') ? { Data: dataNamed(data, all) } : {}),
    ...(named('(?:Regular|All)?Pages|GetPage|Home')
      ? { Pages: pages().map((one) => pageFacts(one, site, named, () => null)) }
      : {}),
    ...(named('resources') ? { assets: templates.assets } : {}),
    ...(named('i18n|T|Translate') ? { translations: templates.translations[page.lang.toLowerCase()] ?? {} } : {}),
  }
}

/** `.Site.Data.authors` reads that file alone. */
function dataNamed(data: Record<string, unknown>, all: string): Record<string, unknown> {
  const names = [...all.matchAll(/\bData\b(?:\.(\w+))?/g)].map(([, name]) => name)
  if (names.includes(undefined)) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
}
