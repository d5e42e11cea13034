import type { Operand, ParsedTemplate, Pipe, TemplateNode } from '../read/nodes'
import { unknownFunction } from './evaluate'

/** What a template calls that nobody knows, before it is run; null where it knows all. */
export function findUnknown({ nodes, defined }: ParsedTemplate, known: ReadonlyMap<string, unknown>) {
  for (const { at, name } of functionsOf([...nodes, ...[...defined.values()].flat()])) {
    if (!known.has(name) && name !== 'and' && name !== 'or') return unknownFunction({ at, name }, known)
  }
  return null
}

type Named = { name: string; at: number; operands: readonly Operand[] }

/** Every call of a function, with what stands behind it. */
export function functionsOf(nodes: readonly TemplateNode[]): Named[] {
  return nodes.flatMap((node): Named[] => {
    if (!('pipe' in node)) return []
    const own = node.pipe ? ofPipe(node.pipe) : []
    return 'body' in node ? [...own, ...functionsOf(node.body), ...functionsOf(node.otherwise)] : own
  })
}

function ofPipe({ commands }: Pipe): Named[] {
  return commands.flatMap((command) => {
    const [first, ...operands] = command
    const own = first?.type === 'function' ? [{ name: first.name, at: first.at, operands }] : []
    return [...own, ...(own.length > 0 ? operands : command).flatMap(ofOperand)]
  })
}

function ofOperand(operand: Operand): Named[] {
  if (operand.type === 'pipe') return ofPipe(operand.pipe)
  if (operand.type === 'chain') return ofOperand(operand.of)
  return operand.type === 'function' ? [{ name: operand.name, at: operand.at, operands: [] }] : []
}
