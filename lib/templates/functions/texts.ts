import { isTrue, toInt, toList, toText, ValueError } from '../values/convert'
import { type Method, Safe, type Value } from '../values/value'
import { expand, goRegExp } from './go-regexp'
import { escapeHtml } from './html'

const longest = 1_000_000

export const texts: Record<string, Method> = {
  lower: (text) => toText(text).toLowerCase(),
  upper: (text) => toText(text).toUpperCase(),
  replace: (text, old, fresh, most) => replaced(toText(text), toText(old), toText(fresh), most),
  replaceRE: (pattern, fresh, ...rest) => replaceRE(pattern, fresh, rest),
  findRE: (pattern, text, most) => matches(pattern, text, most).map(([all]) => all ?? ''),
  findRESubmatch: (pattern, text, most) =>
    matches(pattern, text, most).map((found) => [...found].map((part) => part ?? '')),
  split: (text, by) => toText(text).split(toText(by)),
  delimit: (list, by, last) => new Safe('html', delimited(list, toText(by), last)),
  trim: (text, signs) => trimmed(toText(text), toText(signs), true, true),
  chomp: (text) => (text instanceof Safe ? new Safe('html', chomped(text.text)) : chomped(toText(text))),
  truncate: (length, ...rest) => truncated(toInt(length), rest),
  hasPrefix: (text, start) => toText(text).startsWith(toText(start)),
  hasSuffix: (text, end) => toText(text).endsWith(toText(end)),
  substr: (text, start, length) => substr([...toText(text)], toInt(start), length),
  slicestr: (text, start, end) => {
    const signs = [...toText(text)]
    return signs.slice(start === undefined ? 0 : toInt(start), end === undefined ? signs.length : toInt(end)).join('')
  },
  countrunes: (text) => [...withoutTags(text).replace(/\s/g, '')].length,
  countwords: (text) => wordsIn(withoutTags(text)),
  'strings.Contains': (text, part) => toText(text).includes(toText(part)),
  'strings.ContainsAny': (text, signs) => [...toText(signs)].some((sign) => toText(text).includes(sign)),
  'strings.ContainsNonSpace': (text) => /\S/.test(toText(text)),
  'strings.Count': (part, text) => toText(text).split(toText(part)).length - 1,
  'strings.RuneCount': (text) => [...toText(text)].length,
  'strings.FirstUpper': (text) => toText(text).replace(/^./u, (sign) => sign.toUpperCase()),
  'strings.Repeat': (times, text) => repeated(toInt(times), toText(text)),
  'strings.TrimSpace': (text) => toText(text).trim(),
  'strings.TrimLeft': (signs, text) => trimmed(toText(text), toText(signs), true, false),
  'strings.TrimRight': (signs, text) => trimmed(toText(text), toText(signs), false, true),
  'strings.TrimPrefix': (start, text) => {
    const all = toText(text)
    return all.startsWith(toText(start)) ? all.slice(toText(start).length) : all
  },
  'strings.TrimSuffix': (end, text) => {
    const [all, suffix] = [toText(text), toText(end)]
    return suffix !== '' && all.endsWith(suffix) ? all.slice(0, -suffix.length) : all
  },
}

function replaced(text: string, old: string, fresh: string, most: Value | undefined): string {
  if (most === undefined) return checked(text.replaceAll(old, () => fresh))
  const parts = text.split(old)
  const count = Math.min(toInt(most) < 0 ? parts.length : toInt(most), parts.length - 1)
  return (
    parts
      .slice(0, count)
      .map((part) => part + fresh)
      .join('') + parts.slice(count).join(old)
  )
}

function replaceRE(pattern: Value | undefined, fresh: Value | undefined, rest: Value[]): string {
  const [text, most] = rest
  let left = most === undefined ? -1 : toInt(most)
  const template = toText(fresh)
  return checked(
    toText(text).replace(goRegExp(toText(pattern)), (...found) => {
      if (left === 0) return found[0]
      left--
      const groups = typeof found.at(-1) === 'object' ? found.at(-1) : {}
      return expand(template, found, groups)
    }),
  )
}

function matches(pattern: Value | undefined, text: Value | undefined, most: Value | undefined): RegExpMatchArray[] {
  const found = [...toText(text).matchAll(goRegExp(toText(pattern)))]
  return most === undefined || toInt(most) < 0 ? found : found.slice(0, toInt(most))
}

function delimited(list: Value | undefined, by: string, last: Value | undefined): string {
  const parts = toList(list).map(toText)
  if (last === undefined || parts.length < 2) return parts.join(by)
  return parts.slice(0, -1).join(by) + toText(last) + parts.at(-1)
}

function trimmed(text: string, signs: string, fromStart: boolean, fromEnd: boolean): string {
  const set = new Set(signs)
  const all = [...text]
  let start = 0
  let end = all.length
  while (fromStart && start < end && set.has(all[start] ?? '')) start++
  while (fromEnd && end > start && set.has(all[end - 1] ?? '')) end--
  return all.slice(start, end).join('')
}

function chomped(text: string): string {
  return text.replace(/[\r\n]+$/, '')
}

function truncated(length: number, rest: Value[]): Safe {
  const [text, ellipsis] = rest.length > 1 ? [rest[1], toText(rest[0])] : [rest[0], ' …']
  const signs = [...withoutTags(text)]
  if (signs.length <= length) return new Safe('html', escapeHtml(signs.join('')))
  const cut = signs.slice(0, length + 1).join('')
  const atWord = cut.replace(/\s*\S*$/, '')
  return new Safe('html', escapeHtml(atWord || signs.slice(0, length).join('')) + ellipsis)
}

function withoutTags(text: Value | undefined): string {
  return toText(text).replace(/<[^>]*>/g, '')
}

function wordsIn(text: string): number {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, word) => sum + (/[^\u0020-\u00ff]/.test(word) ? [...word].length : 1), 0)
}

function substr(signs: string[], start: number, length: Value | undefined): string {
  const from = start < 0 ? Math.max(0, signs.length + start) : start
  if (length === undefined || !isTrue(length)) return length === undefined ? signs.slice(from).join('') : ''
  const count = toInt(length)
  return signs.slice(from, count < 0 ? signs.length + count : from + count).join('')
}

function repeated(times: number, text: string): string {
  if (times * text.length > longest) throw new ValueError('this text would be too long', 'repeat it less often')
  return text.repeat(Math.max(0, times))
}

function checked(text: string): string {
  if (text.length > longest) throw new ValueError('this text would be too long', 'write less')
  return text
}
