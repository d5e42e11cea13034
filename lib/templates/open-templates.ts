import { lineColumns } from '../base/text/line-column'
import type {
  OpenTemplateCall,
  TemplateCall,
  TemplateGiven,
  TemplateOutcome,
  TemplateSource,
  TemplateTools,
} from '../record/calls/template-run'
import { pageHost } from './context/page-host'
import { shortcodeHost } from './context/shortcode-host'
import { siteHost } from './context/site-host'
import { addressFunctions, type SiteAddresses } from './functions/addresses'
import { withAliases } from './functions/aliases'
import { allFunctions } from './functions/all-functions'
import { assetFunctions } from './functions/asset-functions'
import type { ParsedTemplate } from './read/nodes'
import { parseTemplate } from './read/parse-template'
import { TemplateError } from './read/template-error'
import { execute } from './run/interpreter'
import { openBudget } from './run/limits'
import { belowPartials, partialPath } from './run/partial-path'
import { toText, ValueError } from './values/convert'
import type { SiteCraft } from './values/site-craft'
import { type Dict, fromJson, Host, type Method, Safe, type Value } from './values/value'

const compiled = new Map<string, ParsedTemplate>()

function compile({ text }: TemplateSource): ParsedTemplate {
  const template = compiled.get(text) ?? parseTemplate(text)
  compiled.set(text, template)
  return template
}

/**
 * The templates of one text, run as they are called. What one leaves in the page's scratch pad the next one finds; they
 * share one budget.
 */
export function openTemplates(given: TemplateGiven, tools: TemplateTools, craft: SiteCraft) {
  const budget = openBudget()
  const site: Host = siteHost(given.site, craft, tools)
  const page = pageHost(given.page, () => site, craft, tools)
  const ofSite = addressFunctions(given.site.addresses as SiteAddresses, tools)
  const ofAssets = assetFunctions((given.site.assets ?? []) as string[], craft)
  const functions = withAliases({ ...allFunctions(craft, tools), ...ofSite, ...ofAssets, ...globals() })
  const inside = inlinePartials(given)
  const hosts = new WeakMap<OpenTemplateCall, Host>()
  return open

  function open(call: TemplateCall): OpenTemplateCall {
    const parent = call.parent ? (hosts.get(call.parent) ?? null) : null
    const { host, setInner } = shortcodeHost(call, { page, site, parent, tools })
    const opened: OpenTemplateCall = {
      run(inner) {
        setInner(inner ?? '')
        return outcome(call, host)
      },
    }
    hosts.set(opened, host)
    return opened
  }

  function outcome({ name }: TemplateCall, host: Host): TemplateOutcome {
    const source = given.shortcodes[name.toLowerCase()]
    if (!source) throw new Error(`no template of "${name}" was given`)
    try {
      return { text: execute(compile(source), host, functions, budget).text }
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      return { refused: placed(error, source) }
    }
  }

  function placed(error: TemplateError, { file, text }: TemplateSource) {
    const of = Object.values(given.partials).find((partial) => partial.file === error.file)
    const { line, column } = lineColumns(of?.text ?? text)(error.at)
    return { file: of?.file ?? file, line, column, message: error.message, remedy: error.remedy }
  }

  /** What needs the page, the site or other templates. */
  function globals(): Record<string, Method> {
    const translations = (fromJson(given.site.translations ?? {}) as Dict).entries
    const hugo = new Host('hugo', {
      Version: '0.111.3',
      Environment: 'production',
      IsProduction: true,
      IsDevelopment: false,
      IsServer: false,
      IsExtended: true,
      Data: () => site.member('Data') ?? null,
    })
    return {
      site: () => site,
      page: () => page,
      hugo: () => hugo,
      partial: (name, dot = null) => partial(toText(name), dot),
      partialCached: (name, dot = null) => partial(toText(name), dot),
      i18n: (name) => translations.get(toText(name)) ?? '',
    }
  }

  function partial(name: string, dot: Value): Value {
    const path = belowPartials(name)
    const known = partialPath(name, given.partials)
    const source = known === null ? inside.get(path)?.source : given.partials[known]
    if (!source) throw new ValueError(`there is no partial "${name}"`, `write layouts/partials/${path}`)
    return budget.within(0, () => {
      try {
        const { text, returned } = execute(inside.get(path)?.template ?? compile(source), dot, functions, budget)
        return returned === undefined ? new Safe('html', text) : returned
      } catch (error) {
        if (error instanceof TemplateError) error.file ??= source.file
        throw error
      }
    })
  }
}

type Inline = { template: ParsedTemplate; source: TemplateSource }

/** `{{ define "partials/x.html" }}` in any of them. */
function inlinePartials({ shortcodes, partials }: TemplateGiven): Map<string, Inline> {
  const found = new Map<string, Inline>()
  for (const source of [...Object.values(shortcodes), ...Object.values(partials)]) {
    if (!source.text.includes('partials/')) continue
    const { defined } = compile(source)
    for (const [name, nodes] of defined) {
      if (name.startsWith('partials/'))
        found.set(name.slice('partials/'.length), { template: { nodes, defined }, source })
    }
  }
  return found
}
