import { isTrue, toText } from '../values/convert'
import { Dict, fromJson, type Method, Safe, toJson, type Value } from '../values/value'

/** `hash`: by the name of a function of Hugo's. */
export function encodings(hash: (name: 'md5' | 'sha1' | 'sha256', text: string) => string): Record<string, Method> {
  return {
    md5: (text) => hash('md5', toText(text)),
    sha1: (text) => hash('sha1', toText(text)),
    sha256: (text) => hash('sha256', toText(text)),
    jsonify: (...values) => new Safe('html', jsonify(values)),
    base64Encode: (text) => encodeBase64(toText(text)),
    base64Decode: (text) => new TextDecoder().decode(Uint8Array.from(atob(toText(text)), (sign) => sign.charCodeAt(0))),
    urlquery: (...values) => query(values.map(toText).join('')),
    querify: (...pairs) => querify(pairs),
    unmarshal: (text) => fromJson(JSON.parse(toText(text))),
  }
}

function jsonify(values: Value[]): string {
  const options = values.length > 1 && values[0] instanceof Dict ? values[0] : null
  const value = values.at(-1) ?? null
  const indent = options ? toText(options.get('indent')) : ''
  const prefix = options ? toText(options.get('prefix')) : ''
  const json = JSON.stringify(toJson(value), null, indent || undefined)
  const isEscaped = !options?.has('noHTMLEscape') || !isTrue(options?.get('noHTMLEscape'))
  const lines = prefix ? json.replaceAll('\n', `\n${prefix}`) : json
  return isEscaped
    ? lines.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
    : lines
}

function encodeBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

/** As Go's url.QueryEscape. */
export function query(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
}

function querify(pairs: Value[]): string {
  const [first] = pairs
  const flat =
    pairs.length === 1 && first instanceof Dict ? first.sorted().flat() : Array.isArray(first) ? first : pairs
  const named: [string, string][] = []
  for (let at = 0; at + 1 < flat.length; at += 2) named.push([toText(flat[at]), toText(flat[at + 1])])
  named.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return named.map(([name, value]) => `${query(name)}=${query(value)}`).join('&')
}
