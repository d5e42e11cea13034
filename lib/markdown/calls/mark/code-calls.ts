import type { ShortcodeSpec } from '../../../record/parsed-post'
import { readParam, type ShortcodeParams } from '../../../record/shortcode-params'
import type { ShortcodeCall } from '../read/shortcode-nodes'
import type { MarkedCall } from './marked-call'

/** Calls whose parameters decide that they hold code, or code within a line. */
export function specByParams(call: ShortcodeCall, parent?: ShortcodeCall): ShortcodeSpec | null {
  const { params, form } = call
  const name = call.name.toLowerCase()
  // {{< highlight go "hl_inline=true" >}}
  const options = Array.isArray(params) ? params[1] : params.options
  if (name === 'highlight') return /\bhl_inline=true\b/.test(String(options)) ? { inner: 'code', block: false } : null
  // Docsy: a tab of a pane is code, unless it says that it is text.
  const isText = form === '%' || isTrue(call, 'text') || (parent !== undefined && isTrue(parent, 'text'))
  const isCode = parent?.name.toLowerCase() === 'tabpane' || readParam(params, 'lang') !== ''
  if (name === 'tab') return isCode && !isText ? { inner: 'code', block: true } : null
  // LoveIt: {{< typeit code=java >}}
  if (name === 'typeit') return readParam(params, 'code') ? { inner: 'code', block: true } : null
  return name === 'card' && isTrue(call, 'code') ? { inner: 'code', block: true } : null
}

/** A tab of code is in the language that its pane says for all. */
export function withLanguage({ params }: ShortcodeCall, spec: ShortcodeSpec, parent?: ShortcodeCall): ShortcodeParams {
  const lang = spec.inner === 'code' && parent ? readParam(parent.params, 'lang') : ''
  return lang && !Array.isArray(params) ? { lang, ...params } : params
}

function isTrue({ params }: ShortcodeCall, name: string): boolean {
  return readParam(params, name) === 'true'
}

/** Shortcodes of code that say its language, and those that are a language themselves: mermaid, goat, chart … */
const named = new Set(['highlight', 'code', 'tab', 'card', 'card-code', 'typeit'])

const languages: Record<string, string> = {
  chart: 'json',
  chartjs: 'json',
  echarts: 'json',
  d2: 'text',
  flowchartjs: 'text',
  kroki: 'text',
  plantuml: 'text',
}

/** `{{< highlight go "linenos=table,hl_lines=2-3" >}}` is a fence ```go {linenos=table,hl_lines="2-3"}. */
export function codeOf({ name, params, spec }: MarkedCall) {
  const written = name.toLowerCase()
  if (!named.has(written)) return { type: 'code', lang: languages[written] ?? written, meta: null }
  const lang = readParam(params, 'lang', 'language', 'type', 'code', ...(name === 'tab' ? [] : ['0'])) || null
  if (!spec.block)
    return { type: 'inlineCode', data: { hProperties: { className: ['code-inline', `language-${lang}`] } } }
  const options = readParam(params, 'options', ...(name === 'highlight' ? ['1'] : []))
  const given = options.split(',').filter((option) => option.includes('='))
  const meta = given.map((option) => option.trim().replace(/=(.*\s.*)$/, '="$1"')).join(',')
  return { type: 'code', lang, meta: meta ? `{${meta}}` : null }
}
