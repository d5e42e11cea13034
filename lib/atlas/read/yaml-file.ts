import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Place, Problem } from '../../base/problems'

type Spot = { line: number; column: number }

/** A file of content/models: its path from the site's folder, and what it says. */
export type AtlasFile = { file: string; text: string }

/** A YAML file of ours with the place of every key and value: "parents[0].id" → where it stands. */
export type YamlFile = {
  file: string
  value: unknown
  problems: Problem[]
  /** of the key where there is one, else of the nearest thing above it that is written */
  placeOfKey(path: string): Place
  placeOfValue(path: string): Place
}

export function readYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const keys = new Map<string, Spot>()
  const values = new Map<string, Spot>()
  const spot = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  const visit = (node: Node | null, path: string): unknown => {
    if (node?.range) values.set(path, spot(node.range[0]))
    if (isMap(node)) {
      const result: Record<string, unknown> = {}
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
        const below = path ? `${path}.${key}` : key
        if (isScalar(pair.key) && pair.key.range) keys.set(below, spot(pair.key.range[0]))
        Object.defineProperty(result, key, { value: visit(pair.value as Node | null, below), enumerable: true })
      }
      return result
    }
    if (isSeq(node)) return node.items.map((item, i) => visit(item as Node, `${path}[${i}]`))
    if (!isScalar(node)) return node === null ? null : node?.toJS(document)
    // An arXiv id reads as a number and would lose its last zero: 2310.06830 → "2310.06830".
    return typeof node.value === 'number' && /\.\d/.test(node.source ?? '') ? node.source : node.value
  }

  const value = visit(document.contents as Node | null, '')
  const problems = document.errors.map(
    (error): Problem => ({
      file,
      ...spot(error.pos[0]),
      severity: 'error',
      code: 'yaml',
      message: `this is not valid YAML: ${error.message}`,
    }),
  )
  return {
    file,
    value,
    problems,
    placeOfKey: (path) => ({ file, ...(keys.get(path) ?? nearest(path, keys, values)) }),
    placeOfValue: (path) => ({ file, ...(values.get(path) ?? nearest(path, keys, values)) }),
  }
}

function nearest(path: string, keys: Map<string, Spot>, values: Map<string, Spot>): Spot {
  for (let at = path; at; at = at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, '')) {
    const found = values.get(at) ?? keys.get(at)
    if (found) return found
  }
  return { line: 1, column: 1 }
}
