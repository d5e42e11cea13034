import { type Document, parseAllDocuments, type YAMLError } from 'yaml'
import { UnreadableData } from './parsed-data'
import { yamlSyntaxProblem } from './yaml-problems'

/** Stands for a line end inside quotes; no character at all to Unicode, so never the author's. Same length: offsets stay true. */
const joint = '\ufdd0'
const mostJoints = 64

/**
 * The documents of a YAML text. Hugo lets quoted text go on at the beginning of the next line, which YAML's own rule
 * forbids inside a map and the parser takes for a missing quote.
 */
export function yamlDocuments(text: string): Document.Parsed[] {
  let tried = text
  let firstErrors: readonly YAMLError[] | null = null
  for (let joints = 0; ; joints++) {
    const parsed = parseAllDocuments(tried, { logLevel: 'silent', prettyErrors: false })
    const documents = Array.isArray(parsed) ? parsed : []
    const errors = documents.flatMap((document) => document.errors)
    if (!errors.length) return documents as Document.Parsed[]
    firstErrors ??= errors
    const lineEnd = errors[0]?.code === 'MISSING_CHAR' ? tried.indexOf('\n', errors[0].pos[0] - 1) : -1
    if (lineEnd === -1 || lineEnd === tried.length - 1 || joints === mostJoints) {
      throw new UnreadableData(yamlSyntaxProblem(firstErrors, text))
    }
    tried = `${tried.slice(0, lineEnd)}${joint}${tried.slice(lineEnd + 1)}`
  }
}

/** Folds joined lines as YAML folds quoted text: one line end is a space, more are one less. */
export function foldJoints(value: string): string {
  if (!value.includes(joint)) return value
  return value.replace(/[ \t]*\ufdd0[\ufdd0 \t]*/g, (run) => {
    const lines = run.split(joint).length - 1
    return lines === 1 ? ' ' : '\n'.repeat(lines - 1)
  })
}
