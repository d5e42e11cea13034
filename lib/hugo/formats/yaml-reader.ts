import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { deepestNesting, keyPath, nestLess, type ParsedData, setOwn, unreadable } from './parsed-data'
import { foldJoints } from './yaml-documents'

/** More repeats than a hand-written file has. */
const mostAliases = 32
const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
)

/** Turns the parser's tree into plain values and notes where they stand. */
export class YamlReader {
  private aliases = 0
  private readonly anchored = new Map<string, unknown>()
  private anchorsAround: { name: string; offset: number }[] = []

  constructor(
    private readonly text: string,
    private readonly offsets: ParsedData['offsets'],
    private readonly mergeKeys: boolean,
  ) {}

  read(node: Node, path: string, depth: number): unknown {
    if (depth > deepestNesting)
      throw unreadable(this.startOf(node), 'too-deep', `YAML nested deeper than ${deepestNesting}`, nestLess)
    if (isAlias(node)) return this.readAlias(node.source, this.startOf(node))
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    this.refuseTag(node)
    if (anchor) this.anchorsAround.push({ name: anchor, offset: this.startOf(node) })
    const value = isMap(node)
      ? this.readMap(node.items as { key: Node; value: Node | null }[], path, depth)
      : isSeq(node)
        ? (node.items as Node[]).map((item, index) => this.readItem(item, `${path}[${index}]`, depth))
        : scalarValue(node as Scalar)
    if (anchor) {
      this.anchorsAround.pop()
      this.anchored.set(anchor, value)
    }
    return value
  }

  private readItem(item: Node, path: string, depth: number): unknown {
    const offset = this.startOf(item)
    this.offsets.set(path, { key: offset, value: offset })
    return this.read(item, path, depth + 1)
  }

  private readMap(pairs: { key: Node; value: Node | null }[], path: string, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    const merged: Record<string, unknown> = {}
    for (const { key: keyNode, value: valueNode } of pairs) {
      const keyOffset = this.startOf(keyNode)
      if (!isScalar(keyNode)) throw unreadable(keyOffset, 'yaml-key', 'a YAML key must be text', 'quote the key')
      const key = String(keyNode.source ?? keyNode.value)
      const keyed = keyPath(path, key)
      const valueOffset = valueNode ? this.startOf(valueNode) : keyOffset
      if (!this.offsets.has(keyed)) this.offsets.set(keyed, { key: keyOffset, value: valueOffset })
      const value = valueNode ? this.read(valueNode, keyed, depth + 1) : null
      if (key === '<<' && keyNode.type === 'PLAIN') this.merge(merged, value, keyOffset)
      else setOwn(map, key, value)
    }
    return { ...merged, ...map }
  }

  private merge(target: Record<string, unknown>, value: unknown, offset: number) {
    if (!this.mergeKeys) {
      throw unreadable(offset, 'yaml-merge-key', 'YAML merge keys are not allowed', 'write the keys out')
    }
    for (const source of Array.isArray(value) ? value : [value]) {
      for (const [key, inner] of Object.entries(source ?? {})) if (!(key in target)) setOwn(target, key, inner)
    }
  }

  private readAlias(name: string, offset: number): unknown {
    const around = this.anchorsAround[0]
    const anchor = this.text.indexOf(`&${name}`)
    if (around || ++this.aliases > mostAliases) {
      const reason = around ? 'inside one another' : `more than ${mostAliases} times`
      const message = `YAML anchors and aliases are not allowed ${reason}`
      throw unreadable(anchor === -1 ? offset : anchor, 'yaml-alias', message, 'write the values out')
    }
    if (!this.anchored.has(name))
      throw unreadable(offset, 'yaml-alias', `YAML alias *${name} has no anchor before it`, 'write the value out')
    return this.anchored.get(name)
  }

  private refuseTag(node: Node) {
    const tag = 'tag' in node ? node.tag : undefined
    if (!tag || plainTags.has(tag)) return
    throw unreadable(
      this.startOf(node),
      'yaml-tag',
      `YAML tag ${this.tagText(node, tag)} is not allowed`,
      'remove the tag',
    )
  }

  private tagText(node: Node, tag: string): string {
    return /^!\S*/.exec(this.text.slice(this.startOf(node)))?.[0].slice(0, 60) ?? tag
  }

  /** Where the node begins, its anchor and tag included: `range` begins after them. */
  private startOf(node: Node): number {
    const start = node.range?.[0] ?? 0
    const line = this.text.slice(this.text.lastIndexOf('\n', start - 1) + 1, start)
    const properties = /(?:(?:^|(?<=[\s[{,:-]))[!&][^\s[\]{},]*\s+)+$/.exec(line)
    return properties ? start - properties[0].length : start
  }
}

function scalarValue(node: Scalar): unknown {
  // 12345678901234567890 would lose digits as a number
  if (typeof node.value === 'number' && Number.isInteger(node.value) && !Number.isSafeInteger(node.value))
    return node.source
  return typeof node.value === 'string' ? foldJoints(node.value) : node.value
}
