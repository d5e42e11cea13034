import type { Diagnostic } from '@codemirror/lint'
import type { Finding } from '../../../lib/writing/lint/finding'

export type FindingWords = { sayFinding: (finding: Finding) => string; fixLabel: (fix: string) => string }

/** What is said of a place in a text of so many letters; null for what is said of a field, or of a text that was longer. */
export function diagnosticOf(
  finding: Finding,
  length: number,
  { sayFinding, fixLabel }: FindingWords,
): Diagnostic | null {
  const { from, to, field, fix } = finding
  if (field || to > length || from >= to) return null
  const action = (text: string) => ({
    name: fixLabel(text),
    apply: (view: { dispatch: (change: object) => void }, at: number, end: number) =>
      view.dispatch({ changes: { from: at, to: end, insert: text }, userEvent: 'input.fix' }),
  })
  const severity = finding.code === 'missingFile' || finding.code === 'boldNowhere' ? 'warning' : 'info'
  return { from, to, severity, message: sayFinding(finding), ...(fix === undefined ? {} : { actions: [action(fix)] }) }
}
