import type { TemplateFacts } from '../../record/calls/template-run'
import type { Site } from '../../record/types'
import { type Named, pageFacts } from './page-facts'
import type { SiteTemplates } from './site-templates'

export type OfSite = {
  site: Site
  data: Record<string, unknown>
  templates: SiteTemplates
}

/** What templates that name it are told of the site, in one of its languages. `all`: their texts. */
export function siteFacts({ site, data, templates }: OfSite, lang: string, named: Named, all: string): TemplateFacts {
  const { config } = site
  const language = config.languages.find(({ key }) => key === lang)
  const isMain = lang === config.defaultContentLanguage && !config.defaultContentLanguageInSubdir
  const { basePath, baseURL, titleCaseStyle, disablePathToLower, removePathAccents } = config
  const asked = named('[Ss]ite')
  const params = { ...config.params, ...language?.params }
  const pages = () => site.pages.filter((one) => one.rendered && one.lang === lang && one.listed)
  return {
    addresses: {
      baseURL,
      basePath,
      langPath: config.languages.length < 2 || isMain ? '' : `${lang}/`,
      lang,
    },
    settings: { titleCaseStyle, disablePathToLower, removePathAccents },
    ...(asked && {
      Title: language?.title || config.title,
      BaseURL: baseURL,
      LanguageCode: language?.code ?? lang,
      Copyright: config.copyright,
      IsMultiLingual: config.languages.length > 1,
    }),
    ...((asked || named('Language')) && {
      Language: {
        Lang: lang,
        LanguageCode: language?.code ?? lang,
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
    ...(named('i18n|T|Translate') ? { translations: templates.translations()[lang.toLowerCase()] ?? {} } : {}),
  }
}

/** `.Site.Data.authors` reads that file alone. */
function dataNamed(data: Record<string, unknown>, all: string): Record<string, unknown> {
  const names = [...all.matchAll(/\bData\b(?:\.(\w+))?/g)].map(([, name]) => name)
  if (names.includes(undefined)) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
}
