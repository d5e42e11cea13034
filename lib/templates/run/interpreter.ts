import type { ParsedTemplate, Pipe, TemplateNode } from '../read/nodes'
import { TemplateError } from '../read/template-error'
import { isTrue, nameOfKind } from '../values/convert'
import { Dict, type Method, type Value } from '../values/value'
import { escaped } from './escape'
import { openEvaluator } from './evaluate'
import { type HtmlContext, readHtml, startOfHtml } from './html-context'
import type { Budget } from './limits'
import { Scope } from './scope'

/** How a run of nodes has ended. */
type End = 'through' | 'break' | 'continue' | 'return'

type Writer = { context: HtmlContext; text: string; returned: Value | undefined }

export type Executed = {
  text: string
  /** what `{{ return }}` gave */
  returned: Value | undefined
}

/** Runs a template with `dot`. */
export function execute(
  template: ParsedTemplate,
  dot: Value,
  functions: ReadonlyMap<string, Method>,
  budget: Budget,
): Executed {
  const evaluator = openEvaluator(functions, budget)
  const writer: Writer = { context: startOfHtml(), text: '', returned: undefined }
  const scope = new Scope()
  scope.declare('$', dot)
  runNodes(template.nodes, dot, scope)
  return { text: writer.text, returned: writer.returned }

  function runNodes(nodes: readonly TemplateNode[], dot: Value, scope: Scope): End {
    for (const node of nodes) {
      const end = runNode(node, dot, scope)
      if (end !== 'through') return end
    }
    return 'through'
  }

  function runNode(node: TemplateNode, dot: Value, scope: Scope): End {
    budget.step(node.at)
    switch (node.type) {
      case 'text':
        write(node.at, readHtml(writer.context, node.text))
        return 'through'
      case 'output':
        output(node.pipe, dot, scope)
        return 'through'
      case 'template':
        include(node, dot, scope)
        return 'through'
      case 'return':
        writer.returned = node.pipe ? evaluator.pipe(node.pipe, dot, scope) : null
        return 'return'
      case 'break':
      case 'continue':
        return node.type
      default:
        return runBranch(node, dot, scope)
    }
  }

  function output(pipe: Pipe, dot: Value, scope: Scope): void {
    const value = evaluator.pipe(pipe, dot, scope)
    if (pipe.names.length === 0) write(pipe.at, escaped(typeof value === 'function' ? value() : value, writer.context))
  }

  function write(at: number, text: string): void {
    budget.write(at, text)
    writer.text += text
  }

  function include(node: Extract<TemplateNode, { type: 'template' }>, dot: Value, scope: Scope): void {
    const nodes = template.defined.get(node.name)
    if (!nodes) {
      throw new TemplateError(
        node.at,
        `{{ template "${node.name}" }} names no template`,
        'define it here, or use partial',
      )
    }
    budget.within(node.at, () => {
      const value = node.pipe ? evaluator.pipe(node.pipe, dot, scope) : null
      const inside = new Scope()
      inside.declare('$', value)
      runNodes(nodes, value, inside)
    })
  }

  function runBranch(node: Extract<TemplateNode, { pipe: Pipe; body: TemplateNode[] }>, dot: Value, outer: Scope): End {
    const scope = new Scope(outer)
    const value = evaluator.pipe(node.pipe, dot, scope)
    const subject = typeof value === 'function' ? value() : value
    if (node.type === 'range') return runRange(node, subject, dot, scope)
    if (!isTrue(subject)) return runNodes(node.otherwise, dot, scope)
    return runNodes(node.body, node.type === 'with' ? subject : dot, new Scope(scope))
  }

  function runRange(
    node: Extract<TemplateNode, { body: TemplateNode[] }>,
    value: Value,
    dot: Value,
    scope: Scope,
  ): End {
    const pairs = pairsOf(value, node.pipe.at)
    if (pairs.length === 0) return runNodes(node.otherwise, dot, new Scope(scope))
    const [first, second] = node.pipe.names
    for (const [key, item] of pairs) {
      const inside = new Scope(scope)
      const set = (name: string, value: Value) =>
        node.pipe.assigns ? scope.assign(name, value) : inside.declare(name, value)
      if (first !== undefined) set(first, second === undefined ? item : key)
      if (second !== undefined) set(second, item)
      const end = runNodes(node.body, item, inside)
      if (end === 'break') break
      if (end === 'return') return end
    }
    return 'through'
  }
}

function pairsOf(value: Value, at: number): [Value, Value][] {
  if (value === null) return []
  if (Array.isArray(value)) return value.map((item, index) => [index, item])
  if (value instanceof Dict) return value.sorted()
  if (typeof value === 'number') return Array.from({ length: Math.min(Math.max(value, 0), 100_000) }, (_, n) => [n, n])
  throw new TemplateError(at, `range can't go through ${nameOfKind(value)}`, 'give it a list or a map')
}
