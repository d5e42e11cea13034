import { type EdgeSource, evidences, type ModelParent, meanings, reasons, relations } from '../record/types'
import { type FieldReader, join } from './field-reader'

type Row = Record<string, unknown>

const fields = ['id', 'relation', 'evidence', 'means', 'source', 'reason']

/**
 * What a model derives from. Each relation says how it is known, and what that rests on:
 *
 *     - { id: bert, relation: builds-on, evidence: stated, source: { title: …, url: https://… } }
 *     - { id: gpt-3, relation: builds-on, evidence: inferred, reason: layout }
 */
export function readParents(reader: FieldReader, row: Row, id: string): ModelParent[] {
  const seen = new Set<string>()
  return reader.list(row, '', 'parents').flatMap(({ value, path }) => {
    const parent = reader.row(value, path, fields, ['id', 'relation'])
    if (!parent) return []
    const parentId = reader.text(parent, path, 'id')
    if (parentId === id) reader.fail(`${path}.id`, 'a model cannot be its own parent')
    if (seen.has(parentId)) reader.fail(`${path}.id`, `the parent "${parentId}" is listed twice`)
    seen.add(parentId)
    const means = parent.means === undefined ? {} : { means: reader.one(parent, path, 'means', meanings, 'idea') }
    const relation = reader.one(parent, path, 'relation', relations, 'builds-on')
    return { id: parentId, relation, ...means, ...readEvidence(reader, parent, path, parentId) }
  })
}

function readEvidence(
  reader: FieldReader,
  parent: Row,
  path: string,
  id: string,
): Pick<ModelParent, 'evidence' | 'source' | 'reason'> {
  const fail = (message: string, remedy: string) => reader.fail(path, message, remedy, 'edge-evidence')
  if (parent.evidence === undefined) {
    fail(`how the relation to "${id}" is known is not said`, `add evidence: ${evidences.join(', ')}`)
    return { evidence: 'inferred' }
  }
  const evidence = reader.one(parent, path, 'evidence', evidences, 'inferred')
  if (evidence === 'inferred') {
    if (parent.reason === undefined) {
      fail(`the relation to "${id}" is inferred, but not from what`, `add reason: ${reasons.join(', ')}`)
    }
    if (parent.source !== undefined) {
      fail(`the relation to "${id}" is inferred and has a source`, 'give a reason, or write evidence: stated')
    }
    return { evidence, reason: reader.one(parent, path, 'reason', reasons, 'unread') }
  }
  if (parent.reason !== undefined) {
    fail(`the relation to "${id}" is ${evidence} and has a reason`, 'give a source, or write evidence: inferred')
  }
  if (parent.source === undefined) {
    const remedy = 'add source: { title: …, url: https://… }, or write evidence: inferred with a reason'
    fail(`the relation to "${id}" is ${evidence}, but not where`, remedy)
    return { evidence }
  }
  const source = readEdgeSource(reader, parent.source, `${path}.source`)
  return { evidence, ...(source ? { source } : {}) }
}

/** `{ title: …, url: https://… }`, with `read: copy` where its words were read in a copy. */
export function readEdgeSource(reader: FieldReader, value: unknown, path: string): EdgeSource | null {
  const row = reader.row(value, path, ['title', 'url', 'read'], ['title', 'url'])
  if (!row) return null
  const url = reader.text(row, path, 'url')
  if (url && !isHttps(url)) reader.fail(join(path, 'url'), `url "${url}" is no https address`)
  const read = reader.one(row, path, 'read', ['original', 'copy'] as const, 'original')
  return { title: reader.text(row, path, 'title'), url, read }
}

/** "https://arxiv.org/abs/1810.04805" */
export function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(url)
}
