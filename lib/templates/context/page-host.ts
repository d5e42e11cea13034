import type { TemplateFacts, TemplateTools } from '../../record/calls/template-run'
import { pathOf } from '../functions/addresses'
import { inLine } from '../functions/html'
import { isTrue, toText, ValueError } from '../values/convert'
import { GoTime } from '../values/go-time'
import { openScratch } from '../values/scratch'
import type { SiteCraft } from '../values/site-craft'
import { Dict, fromJson, Host, type Method, Safe, type Value } from '../values/value'
import { resourcesHost } from './resources-host'

/** Facts that stand in `.Page` under the same name. */
const plain = [
  ...['Title', 'LinkTitle', 'RelPermalink', 'Permalink', 'Description', 'Kind', 'Type', 'Section', 'Weight'],
  ...['Draft', 'Lang', 'Keywords', 'BundleType', 'Layout'],
]
const dates = ['Date', 'Lastmod', 'PublishDate', 'ExpiryDate']
const zero = '0001-01-01T00:00:00Z'

/** A page as a template asks it; what isn't among its facts is refused by its name. */
export function pageHost(facts: TemplateFacts, site: () => Host, craft: SiteCraft, tools: TemplateTools): Host {
  const params = fromJson(facts.Params ?? {}, true) as Dict
  const [scratch, store] = [openScratch(), openScratch()]
  const members: Record<string, Value | (() => Value)> = {
    ...Object.fromEntries(plain.filter((name) => name in facts).map((name) => [name, fromJson(facts[name])])),
    ...Object.fromEntries(dates.map((name) => [name, new GoTime(String(facts[name] ?? zero))])),
    Params: params,
    Site: site,
    Scratch: scratch,
    Store: store,
    IsPage: facts.Kind === 'page',
    IsHome: facts.Kind === 'home',
    IsSection: facts.Kind === 'section',
    IsNode: facts.Kind !== 'page',
    Page: (): Value => page,
    ...('File' in facts ? { File: () => fileHost(facts.File as Record<string, string>) } : {}),
    ...('Resources' in facts ? { Resources: () => resourcesHost(facts.Resources as never, craft) } : {}),
    Language: () => site().member('Language') ?? null,
  }
  const methods: Record<string, Method> = {
    Param: (name) => dotted(params, toText(name)) ?? dotted(site().member('Params') as Dict, toText(name)),
    RenderString: (...values) => renderString(values, tools),
    Ref: (path = null) => new Safe('html', tools.ref('ref', pathOf(path))),
    RelRef: (path = null) => new Safe('html', tools.ref('relref', pathOf(path))),
    GetPage: (path) => (site().member('GetPage') as Method)(path as Value),
    GetTerms: (plural) => termsOf(facts, toText(plural)),
    HasShortcode: () => {
      throw new ValueError('"HasShortcode" is not known here', 'write it without')
    },
  }
  const page = new Host('page', members, methods, String(facts.Title ?? ''))
  return page
}

function dotted(params: Dict, path: string): Value {
  let value: Value = params
  for (const name of path.split('.')) value = value instanceof Dict ? value.get(name) : null
  return value
}

function renderString(values: Value[], { markdown }: TemplateTools): Safe {
  const [options, text] = values.length > 1 ? values : [null, values[0]]
  const isBlock = options instanceof Dict && toText(options.get('display')) === 'block'
  const html = isTrue(text ?? null) ? markdown(toText(text)) : ''
  return new Safe('html', isBlock ? html : inLine(html))
}

function fileHost(facts: Record<string, string>): Host {
  return new Host('file', facts, {}, facts.Path ?? '')
}

function termsOf(facts: TemplateFacts, plural: string): Value {
  const terms = (facts.Terms as Record<string, TemplateFacts[]> | undefined)?.[plural] ?? []
  return terms.map((term) => new Host('page', fromTerm(term), {}, String(term.Title)))
}

function fromTerm(term: TemplateFacts): Record<string, Value> {
  return Object.fromEntries(Object.entries(term).map(([name, value]) => [name, fromJson(value)]))
}
