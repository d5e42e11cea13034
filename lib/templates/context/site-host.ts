import type { TemplateFacts, TemplateTools } from '../../record/calls/template-run'
import { toText } from '../values/convert'
import type { SiteCraft } from '../values/site-craft'
import { type Dict, fromJson, Host, type Method, type Value } from '../values/value'
import { pageHost } from './page-host'

const plain = ['Title', 'BaseURL', 'LanguageCode', 'Copyright', 'IsMultiLingual', 'IsServer']

/** The site as a template asks it: of its pages only where the facts have them. */
export function siteHost(facts: TemplateFacts, craft: SiteCraft, tools: TemplateTools): Host {
  const pages = (facts.Pages as TemplateFacts[] | undefined)?.map((page) => pageHost(page, () => site, craft, tools))
  const asked = (facts.Pages ?? []) as TemplateFacts[]
  const params = fromJson(facts.Params ?? {}, true) as Dict
  const language = (facts.Language ?? {}) as TemplateFacts
  const members: Record<string, Value | (() => Value)> = {
    ...Object.fromEntries(plain.filter((name) => name in facts).map((name) => [name, fromJson(facts[name])])),
    Params: params,
    Data: () => fromJson(facts.Data ?? {}),
    Language: new Host('language', asValues(language), {}, String(language.Lang ?? '')),
    Config: () => new Host('configuration', { Privacy: fromJson(facts.Privacy ?? {}, true) }),
    ...(pages
      ? {
          Pages: pages,
          AllPages: pages,
          RegularPages: pages.filter((_, at) => asked[at]?.Kind === 'page'),
          Home: () => pages.find((_, at) => asked[at]?.Kind === 'home') ?? null,
        }
      : {}),
  }
  const methods: Record<string, Method> = {
    Param: (name) => params.get(toText(name)),
    ...(pages ? { GetPage: (path) => pages[asked.findIndex((page) => isAt(page, toText(path)))] ?? null } : {}),
  }
  const site = new Host('site', members, methods, String(facts.Title ?? ''))
  return site
}

function asValues(facts: TemplateFacts): Record<string, Value> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fromJson(value, name === 'Params')]))
}

/** By its path, with or without the end of its file's name; or by its own last name. */
function isAt({ Path, File }: TemplateFacts, wanted: string): boolean {
  const path = wanted
    .replace(/^\/?/, '/')
    .replace(/\/(?:_?index)?(?:\.\w+)?$|\.(?:md|html)$/, '')
    .toLowerCase()
  const file = String((File as TemplateFacts | undefined)?.Path ?? '')
  return (
    String(Path ?? '')
      .replace(/\/$/, '')
      .toLowerCase() === path || `/${file}`.toLowerCase() === wanted.replace(/^\/?/, '/').toLowerCase()
  )
}
