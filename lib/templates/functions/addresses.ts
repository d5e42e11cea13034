import type { TemplateTools } from '../../record/calls/template-run'
import { toText, toTime, ValueError } from '../values/convert'
import { Dict, Host, type Method, Safe, type Value } from '../values/value'

export type SiteAddresses = {
  /** with its last slash */
  baseURL: string
  basePath: string
  /** of the page's language, "" or "en/" */
  langPath: string
  /** whose names days and months have */
  lang: string
}

/** What makes addresses. `urlize` and `title` are the site's own. */
export function addressFunctions(
  { baseURL, basePath, langPath, lang: names }: SiteAddresses,
  { anchorize, ref }: TemplateTools,
): Record<string, Method> {
  const isWhole = (address: string) => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)
  const absolute = (address: string, lang: string) => {
    if (isWhole(address)) return address
    const origin = /^[a-z]+:\/\/[^/]*/i.exec(baseURL)?.[0] ?? ''
    if (address.startsWith('/')) return `${origin}/${lang}${address.slice(1)}`
    return baseURL.replace(/\/?$/, '/') + lang + address
  }
  const relative = (address: string, lang: string) => {
    const own = baseURL !== '' && address.startsWith(baseURL) ? address.slice(baseURL.length) : address
    if (isWhole(own)) return own
    return own.startsWith('/') ? (lang ? `/${lang}${own.slice(1)}` : own) : `${basePath}/${lang}${own}`
  }
  const html = (text: string) => new Safe('html', text)
  return {
    absURL: (address) => html(absolute(toText(address), '')),
    relURL: (address) => html(relative(toText(address), '')),
    absLangURL: (address) => html(absolute(toText(address), langPath)),
    relLangURL: (address) => html(relative(toText(address), langPath)),
    anchorize: (text) => anchorize(toText(text)),
    ref: (_page, path) => html(ref('ref', pathOf(path ?? null))),
    relref: (_page, path) => html(ref('relref', pathOf(path ?? null))),
    'urls.Parse': (address) => parsed(toText(address)),
    'urls.JoinPath': (...parts) =>
      parts
        .map(toText)
        .join('/')
        .replace(/(?<!:)\/{2,}/g, '/'),
    'path.Base': (path) => toText(path).replace(/\/+$/, '').split('/').at(-1) || '.',
    'path.BaseName': (path) => (toText(path).split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''),
    'path.Dir': (path) => toText(path).replace(/\/?[^/]*$/, '') || '.',
    'path.Ext': (path) => /\.[^./]*$/.exec(toText(path))?.[0] ?? '',
    'path.Join': (...parts) => joined(parts),
    dateFormat: (layout, time) => toTime(time).format(toText(layout), names),
    'time.ParseDuration': () => {
      throw new ValueError('"time.ParseDuration" is not known here', 'write the length out')
    },
  }
}

function joined(parts: Value[]): string {
  const all = parts.flatMap((part) => (Array.isArray(part) ? part : [part])).map(toText)
  const path: string[] = []
  const text = all.filter(Boolean).join('/')
  for (const part of text.split('/')) {
    if (part === '..' && path.length > 0 && path.at(-1) !== '..') path.pop()
    else if (part !== '' && part !== '.') path.push(part)
  }
  return (text.startsWith('/') ? '/' : '') + path.join('/')
}

/** What `ref` takes: a path, or a map with one. */
export function pathOf(value: Value): string {
  if (value instanceof Dict) return toText(value.get('path'))
  return Array.isArray(value) ? toText(value[0]) : toText(value)
}

function parsed(address: string): Host {
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] =
    /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address) ?? []
  const asked = new Map(new URLSearchParams(query))
  const members = { Scheme: scheme, Host: host, Path: path, RawQuery: query, Fragment: fragment }
  const Hostname = () => host.replace(/:\d+$/, '')
  const IsAbs = () => scheme !== ''
  return new Host(
    'address',
    members,
    {
      Hostname,
      IsAbs,
      String: () => address,
      Query: () => new Host('query', {}, { Get: (name) => asked.get(toText(name)) ?? '' }),
    },
    address,
  )
}
