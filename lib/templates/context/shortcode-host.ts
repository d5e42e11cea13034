import type { TemplateCall, TemplateTools } from '../../record/calls/template-run'
import { pathOf } from '../functions/addresses'
import { isNumber, toText } from '../values/convert'
import { openScratch } from '../values/scratch'
import { type Dict, fromJson, Host, type Method, Safe, type Value } from '../values/value'

type Around = { page: Host; site: Host; parent: Host | null; tools: Pick<TemplateTools, 'ref'> }

/** A call as its template asks it, and how it gets what stands between its tags. */
export function shortcodeHost(call: TemplateCall, { page, site, parent, tools }: Around) {
  const { params, name, ordinal, position, indent } = call
  const isNamed = !Array.isArray(params)
  const given: Value = fromJson(params)
  const count = isNamed ? Object.keys(params).length : params.length
  let inner = ''
  const scratch = openScratch()
  const members: Record<string, Value | (() => Value)> = {
    Name: name,
    Ordinal: ordinal,
    Position: new Host('position', { LineNumber: Number(position.split(':').at(-2)) }, {}, `"${position}"`),
    Params: count === 0 ? null : given,
    IsNamedParams: isNamed,
    Inner: () => new Safe('html', inner),
    InnerDeindent: () => new Safe('html', deindented(inner, indent)),
    Parent: parent,
    Page: page,
    Site: site,
    Scratch: scratch,
    Store: scratch,
  }
  const methods: Record<string, Method> = {
    Get: (key = null) => (count === 0 ? null : get(given, key)),
    Ref: (path = null) => new Safe('html', tools.ref('ref', pathOf(path))),
    RelRef: (path = null) => new Safe('html', tools.ref('relref', pathOf(path))),
  }
  const setInner = (text: string) => {
    inner = text
  }
  return { host: new Host('shortcode', members, methods, `<${name}>`), setInner }
}

/** A name where there are only positions gives nothing, as the other way round. */
function get(params: Value, key: Value): Value {
  const isPosition = isNumber(key)
  if (Array.isArray(params)) return isPosition ? (params[Number(toText(key))] ?? '') : null
  if (isPosition || params === null) return null
  const value = (params as Dict).entries.get(toText(key))
  return value ?? ''
}

function deindented(text: string, indent: string): string {
  if (indent === '') return text
  const lines = text.split('\n')
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
}
