import type { Problem } from '../problems'
import type { FuzzDocument } from './make-document'

/**
 * Words that neither the page's text shows nor a problem explains. An error that publishes nothing explains all of them,
 * what KEEP_GOING would show is judged as it shows it; any other problem explains the block in which it stands.
 */
export function lostWords({ file, text, words }: FuzzDocument, shown: string, problems: readonly Problem[]): string[] {
  const own = problems.filter((problem) => problem.file === file)
  if (own.some(({ severity, canShow, canPass }) => severity === 'error' && !canShow && !canPass)) return []
  const lines = text.split(/\r\n?|\n/)
  const explained = new Set(own.flatMap(({ line }) => blockAround(lines, line - 1)))
  return words
    .filter((word) => !shown.includes(word))
    .filter((word) => {
      const at = text.indexOf(word)
      const before = text.slice(0, at)
      return !explained.has(before.split(/\r\n?|\n/).length - 1) && !isHidden(before, text.slice(at))
    })
    .map((word) => `lost: ${word} in ${JSON.stringify(around(text, word))}`)
}

/** The lines from one blank line to the next. */
function blockAround(lines: readonly string[], at: number): number[] {
  const isBlank = (line: number) => (lines[line] ?? '').trim() === ''
  let start = at
  while (start > 0 && !isBlank(start - 1)) start--
  let end = at
  while (end + 1 < lines.length && !isBlank(end + 1)) end++
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
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
