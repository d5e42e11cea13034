/** What a TOML, YAML or JSON text says, and where each key and value stands in it (offsets in characters). */
export type ParsedData = {
  data: Record<string, unknown>
  /** "menu.main.weight", "resources[0].src", in lower case → offsets */
  offsets: Map<string, { key: number; value: number }>
  problems: DataProblem[]
}

export type DataProblem = { offset: number; code: string; message: string; remedy: string; canPass?: boolean }

/** A text that can't be read at all: thrown inside the readers, a problem outside. */
export class UnreadableData extends Error {
  constructor(readonly problem: DataProblem) {
    super(problem.message)
  }
}

export function unreadable(offset: number, code: string, message: string, remedy: string): UnreadableData {
  return new UnreadableData({ offset, code, message, remedy })
}

/** Deeper nesting is a slip or an attack; no theme asks for it. */
export const deepestNesting = 20
export const nestLess = 'nest it less deeply'
export const removeTwin = 'remove one of them'

/** `keyPath('menu', 'Main')` → "menu.main" */
export function keyPath(parent: string, key: string): string {
  return parent ? `${parent}.${key.toLowerCase()}` : key.toLowerCase()
}

/** Sets an own property whatever the key is: a plain `target.__proto__ = …` would change the object's class. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true })
  else target[key] = value
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
