import type { Problem } from '../../base/problems'
import { bidiControl } from '../../base/text/bidi-control'
import type { FrontMatter } from '../../record/types'
import { isMap, keyPath } from '../formats/parsed-data'
import { codePoint, control } from '../text/control-characters'

type Sign = { pattern: RegExp; severity: Problem['severity']; code: string; says: string; remedy: string }

const hidden = 'delete it'
const signs: Sign[] = [
  {
    pattern: new RegExp(control.source),
    severity: 'error',
    code: 'control-character',
    says: 'control character',
    remedy: hidden,
  },
  // A title with one turns the words around it in lists, tabs and other people's pages.
  {
    pattern: new RegExp(bidiControl.source),
    severity: 'error',
    code: 'bidi-control',
    says: 'bidirectional control',
    remedy: hidden,
  },
  // No address, feed or file can hold one.
  {
    pattern: /\p{Surrogate}/u,
    severity: 'error',
    code: 'lone-surrogate',
    says: 'half of a character,',
    remedy: 'write the whole one',
  },
  {
    pattern: /\ufffd/,
    severity: 'warning',
    code: 'replacement-character',
    says: 'a letter that was lost,',
    remedy: 'write it anew',
  },
  // Ten thousand of them draw over the whole page. No language needs as many on one letter.
  {
    pattern: /\p{M}{17}/u,
    severity: 'error',
    code: 'combining-marks',
    says: 'more than 16 marks on one letter, the first',
    remedy: 'remove them',
  },
]

/** What nobody sees in a text of front matter, or nobody could have meant. All are errors that KEEP_GOING passes over. */
export function hiddenSignsOf({ data, places }: FrontMatter, file: string): Problem[] {
  const problems: Problem[] = []
  visit(data, '')
  return problems

  function visit(value: unknown, path: string) {
    if (typeof value === 'string') {
      for (const { pattern, says, ...sign } of signs) {
        const found = pattern.exec(value)?.[0]
        if (!found) continue
        const place = places.get(path)?.value ?? { line: 1, column: 1 }
        const message = `"${path}" has ${says} ${codePoint(found)}`
        problems.push({ file, ...place, message, ...sign, ...(sign.severity === 'error' && { canPass: true }) })
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`)
    } else if (isMap(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, keyPath(path, key))
    }
  }
}

const removable = new RegExp(`${control.source}|${bidiControl.source}|\\p{Surrogate}|(?<=\\p{M}{16})\\p{M}+`, 'gu')

/** All texts of front matter without them, for a run that keeps going. */
export function withoutHiddenSigns<T>(value: T): T
export function withoutHiddenSigns(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(removable, '')
  if (Array.isArray(value)) return value.map((item) => withoutHiddenSigns(item))
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHiddenSigns(inner)]))
    : value
}
