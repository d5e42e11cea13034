import type { Problem } from '../problems'
import type { FuzzDocument } from './make-document'

/**
 * Words that neither the page shows nor a problem explains. An error explains all, since nothing is published; a warning
 * explains its own block and, about a tag or a call, what stands behind it.
 */
export function lostWords({ text, words }: FuzzDocument, shown: string, problems: readonly Problem[]): string[] {
  if (problems.some(({ severity }) => severity === 'error')) return []
  return words
    .filter((word) => !shown.includes(word))
    .filter((word) => {
      const before = text.slice(0, text.indexOf(word)).split('\n')
      const isTold = problems.some(({ line }) => line <= before.length + 1)
      return !isTold && !isHidden(before.join('\n'), text.slice(text.indexOf(word)))
    })
    .map((word) => `lost: ${word} in ${JSON.stringify(around(text, word))}`)
}

/** A comment hides what stands in it, a definition is shown where it is asked for, and HTML that Hugo drops takes its attributes along. */
function isHidden(before: string, after: string): boolean {
  if (/\{\{[<%] comment/i.test(before) && /\/comment/.test(after)) return true
  if (/\.inline/.test(before)) return true
  if (/<!--(?!more)/.test(before)) return true
  return /^[\s>]*\[[^\]]+\]:[^\n]*$/m.test(before.split('\n').slice(-2).join('\n'))
}

function around(text: string, word: string): string {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 120), at + word.length + 60)
}
