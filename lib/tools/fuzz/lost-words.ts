import type { Problem } from '../../base/problems'
import type { FuzzDocument } from './make-document'

/**
 * Words that neither the page's text shows nor a problem explains. An error that publishes nothing explains all of them,
 * what KEEP_GOING would show is judged as it shows it; any other problem explains the block in which it stands.
 */
export function lostWords({ file, text, words }: FuzzDocument, shown: string, problems: readonly Problem[]): string[] {
  const own = problems.filter((problem) => problem.file === file)
  if (own.some(({ severity, canShow, canPass }) => severity === 'error' && !canShow && !canPass)) return []
  const lines = text.split(/\r\n?|\n/)
  const explained = new Set<number>()
  // Thousands of problems may stand in one block.
  for (const { line } of own)
    if (!explained.has(line - 1)) for (const one of blockAround(lines, line - 1)) explained.add(one)
  return words
    .filter((word) => !shown.includes(word))
    .filter((word) => {
      const at = text.indexOf(word)
      // A call may have been cut before it.
      if (at < 0) return false
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

/** What hides all between the two. An HTML comment that nothing ends goes on to the end; a call without its end is told. */
const hiding: [open: RegExp, close: RegExp, isAlone: boolean][] = [
  [/<!--(?!more)/g, /-->/g, true],
  [/\{\{[<%]\s*comment\b/gi, /\{\{[<%]\s*\/comment\b/gi, false],
  [/\{\{[<%]\s*[\w-]+\.inline\b/g, /\{\{[<%]\s*\/[\w-]+\.inline\b/g, false],
]

/** Whether it stands in a comment, in a template, or in the definition of a link, which is shown where it is asked for. */
function isHidden(before: string, after: string): boolean {
  const isWithin = hiding.some(([open, close, isAlone]) => {
    return lastOf(before, open) > lastOf(before, close) && (isAlone || after.search(close) >= 0)
  })
  return isWithin || /(?:^|\n)[ \t>]*\[(?!\^)[^\]]+\]:[^\n]*(?:\n[ \t>]*["'(][^\n]*)?$/.test(before)
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

function around(text: string, word: string): string {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 120), at + word.length + 60)
}
