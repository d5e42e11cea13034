import { type Model, sentenceFields } from '../record/types'
import type { ReadModel } from './schema'

/** A number: a digit that no letter stands before, as in "7B" and not in "H800" or "text-davinci-003". */
const numberPattern = /(?<![\p{L}\d])(?<!\p{L}-)(?<!\d[.,])\d[\d.,]*/u

/**
 * A sentence that names a number says what it rests on: its field stands in the facts of a document that was read, or
 * in `fromMemory`. Numbers in the names of models are none.
 */
export function checkSentences(read: readonly ReadModel[], fail: Fail): void {
  const isName = namesWithDigits(read.map(({ model }) => model))
  for (const { model, yaml } of read) {
    for (const field of sentenceFields) {
      for (const [language, text] of Object.entries(model[field] ?? {})) {
        const number = numberPattern.exec(text.replace(isName, ' '))?.[0]
        if (number === undefined || model.fromMemory.includes(field) || isConfirmed(model, field)) continue
        const message = `${field}.${language} says ${number}, and nothing says what that rests on`
        fail(yaml, `${field}.${language}`, 'unproven-number', message, `name ${field} in verifiedBy or in fromMemory`)
        break
      }
    }
  }
}

type Fail = (yaml: ReadModel['yaml'], path: string, code: string, message: string, remedy?: string) => void

/** `facts: [date, keyIdeas]`, or with what of it: `notes (bar exam)` */
function isConfirmed({ verifiedBy }: Model, field: string): boolean {
  return verifiedBy.some(({ facts }) => facts.some((fact) => fact === field || fact.startsWith(`${field} (`)))
}

function namesWithDigits(models: readonly Model[]): RegExp {
  const names = models.flatMap(({ name, expandedName, aliases, ambiguousAliases }) => [
    ...[name, expandedName, ...aliases, ...ambiguousAliases],
  ])
  const escaped = [...new Set(names)]
    .filter((name) => /\d/.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\d])(?:${['(?!)', ...escaped].join('|')})(?!\\d)`, 'gu')
}
