import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../base/problems'
import type { Workspace } from '../../base/workspace/workspace'

/** Where a site says which words mean the same. */
export const aliasFile = 'content/search-aliases.yaml'

/**
 * Other names, each list one thing's. The file has a line for each: `랭체인: LangChain`, or several in brackets:
 * `딥러닝: [deep learning, DL]`.
 */
export function readAliases({ siteFolder }: Pick<Workspace, 'siteFolder'>): {
  aliases: string[][]
  problems: Problem[]
} {
  const path = join(siteFolder, aliasFile)
  if (!existsSync(path)) return { aliases: [], problems: [] }
  return parseAliases(readFileSync(path, 'utf8'))
}

export function parseAliases(text: string): { aliases: string[][]; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const problems: Problem[] = []
  const fail = (offset: number, message: string, remedy: string) => {
    const { line, col } = lines.linePos(offset)
    const place = { file: aliasFile, line: Math.max(line, 1), column: Math.max(col, 1) }
    problems.push({ ...place, severity: 'error', code: 'search-alias', message, remedy })
  }
  for (const error of document.errors) fail(error.pos[0], `this is not valid YAML: ${error.message}`, 'correct it')
  if (problems.length > 0 || document.contents === null) return { aliases: [], problems }
  if (!isMap(document.contents)) {
    fail(0, 'these are no names with other names', 'write a line for each, like "랭체인: LangChain"')
    return { aliases: [], problems }
  }
  const aliases = document.contents.items.map(({ key, value }) => {
    const names = isSeq(value) ? value.items : [value]
    for (const name of [key, ...names]) {
      const isName = isScalar(name) && ['string', 'number'].includes(typeof name.value) && String(name.value).trim()
      const at = (name as { range?: [number, number, number] } | null)?.range?.[0] ?? rangeOf(key)
      if (!isName) fail(at, 'this is no name', 'write a word, or several in brackets: [deep learning, DL]')
    }
    return [key, ...names].map((name) => (isScalar(name) ? String(name.value) : ''))
  })
  return { aliases: problems.length > 0 ? [] : aliases, problems }
}

function rangeOf(node: unknown): number {
  return (node as { range?: [number, number, number] }).range?.[0] ?? 0
}
