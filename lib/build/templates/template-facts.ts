import type { TemplateGiven, TemplateSource } from '../../record/calls/template-run'
import type { MarkdownSettings } from '../../record/parsed-post'
import type { Page } from '../../record/types'
import { type Named, pageFacts, type ReadFile } from './page-facts'
import { type OfSite, siteFacts } from './site-facts'
import type { SiteTemplates } from './site-templates'

export type GivenToTemplates = OfSite & {
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

function givenTo(names: readonly string[], given: GivenToTemplates, page: Page): TemplateGiven {
  const { named, ...ofSite } = sharedBy(names, given, page.lang)
  const asksPage = named('[Pp]age') || named('[Ss]ite')
  return { ...ofSite, page: asksPage ? pageFacts(page, given.site, named, given.read) : {} }
}

type Shared = Omit<TemplateGiven, 'page'> & { named: Named }

const shared = new WeakMap<GivenToTemplates, Map<string, Shared>>()

/** What is the same for all texts of a language that call the same: it may be all pages of the site. */
function sharedBy(names: readonly string[], given: GivenToTemplates, lang: string): Shared {
  const known = shared.get(given) ?? new Map<string, Shared>()
  shared.set(given, known)
  const key = [lang, ...names].join('\n')
  const made = known.get(key) ?? share(names, given, lang)
  known.set(key, made)
  return made
}

function share(names: readonly string[], given: GivenToTemplates, lang: string): Shared {
  const { templates } = given
  const shortcodes: Record<string, TemplateSource> = {}
  const partials: Record<string, TemplateSource> = {}
  for (const name of names) {
    const { file, text, partials: included } = templates.shortcodes[name] as SiteTemplates['shortcodes'][string]
    shortcodes[name] = { file, text }
    for (const path of included) partials[path] = templates.partials[path] as TemplateSource
  }
  const all = [...Object.values(shortcodes), ...Object.values(partials)].map(({ text }) => text).join('\n')
  const named = namedIn(all)
  return { shortcodes, partials, site: siteFacts(given, lang, named, all), named }
}

/** Asked the same for every page of the site, so that each answer is kept. */
function namedIn(text: string): Named {
  const known = new Map<string, boolean>()
  return (name) => {
    const isNamed = known.get(name) ?? new RegExp(`\\b(?:${name})\\b`).test(text)
    known.set(name, isNamed)
    return isNamed
  }
}
