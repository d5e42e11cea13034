import type { DataProblem } from '../formats/parsed-data'

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const mostNamed = 20

/** Control characters as they stand in the file. XML feeds can't hold them, and no reader sees them. */
export function controlCharactersIn(text: string): DataProblem[] {
  const problems: DataProblem[] = []
  for (const match of text.matchAll(control)) {
    const message = `control character ${codePoint(match[0])}`
    problems.push({ offset: match.index, code: 'control-character', message, remedy: 'delete it' })
    if (problems.length === mostNamed) break
  }
  return problems
}

export function withoutControls(text: string): string {
  return text.replace(control, '')
}

export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
