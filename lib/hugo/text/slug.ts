import type { SiteConfig } from '../../record/types'

/** The settings that change how a name becomes part of an address. */
export type SlugConfig = Pick<SiteConfig, 'disablePathToLower' | 'removePathAccents'>

/** Lower case letter by letter, as Go does: no final sigma, and İ is a plain i. */
export function lowerCase(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase()
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase()
    return [...lower].length === 1 ? lower : ([...lower][0] ?? letter)
  }).join('')
}

/**
 * A content path as Hugo compares it: lower case, each space a hyphen. Two files with one such path are one page.
 * https://gohugo.io/methods/page/path/
 */
export function logicalPath(path: string): string {
  return lowerCase(path.normalize('NFC')).replaceAll(' ', '-')
}

/** Letters, digits and marks of any script, `. / \ _ # + ~ - @`, and % before two hex digits. */
const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]|%(?=[0-9a-fA-F]{2})/u
// U+FEFF is white space to JavaScript, not to Go.
const space = /[^\S\uFEFF]|\u0085/

/** Drops what may not stand in an address; white space between two kept characters becomes one hyphen. */
export function sanitizePath(text: string): string {
  if (/^[a-z0-9./_-]*$/.test(text)) return text
  let kept = ''
  let wantsHyphen = false
  let afterHyphen = false
  for (let index = 0; index < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const isAllowed = letter === '%' ? /^%[0-9a-fA-F]{2}/.test(text.slice(index, index + 3)) : allowed.test(letter)
    index += letter.length
    if (isAllowed) {
      afterHyphen = letter === '-'
      if (wantsHyphen && !afterHyphen) kept += '-'
      wantsHyphen = false
      kept += letter
    } else if (kept && !afterHyphen && space.test(letter)) wantsHyphen = true
  }
  return kept
}

/** `urlize('Café & Crème', config)` → "café-crème": a name as part of an address, not yet percent-encoded. */
export function urlize(text: string, config: SlugConfig): string {
  let kept = sanitizePath(text.normalize('NFC'))
  if (config.removePathAccents) kept = removeAccents(kept)
  return config.disablePathToLower ? kept : lowerCase(kept)
}

/** Marks that can be taken off their letter: ガ → カ, but ł stays. Hangul is put together again. */
function removeAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** Path joined and cleaned: no empty, `.` or `..` part is left, and nothing climbs above the root. */
export function joinPath(...parts: string[]): string {
  const kept: string[] = []
  for (const part of parts.join('/').split('/')) {
    if (part === '..') kept.pop()
    else if (part && part !== '.') kept.push(part)
  }
  return `/${kept.join('/')}`
}
