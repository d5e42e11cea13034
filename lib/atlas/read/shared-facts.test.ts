import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import { loadAtlas } from './load-atlas'
import { readNotes } from './read-notes'

const facts = sharedPath('models')
if (!facts) skipAloud('the facts that the atlas began with')

type Row = Record<string, unknown> & { id: string }
const rowsOf = (name: string) => JSON.parse(readFileSync(join(facts ?? '', name), 'utf8')) as Row[]
const { atlas } = loadAtlas(process.cwd())

/** Fields that a row has otherwise than the facts it came from: "bert.date". */
function altered(
  rows: readonly Row[],
  find: (id: string) => object | undefined,
  but: readonly string[] = [],
): string[] {
  return rows.flatMap((row) => {
    const ours = find(row.id) as Record<string, unknown> | undefined
    const fields = Object.keys(row).filter((field) => !but.includes(field))
    return fields.filter((field) => !same(row[field], ours?.[field])).map((field) => `${row.id}.${field}`)
  })
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

it.skipIf(!facts)('no fact about a model was lost or altered on its way into content/models', () => {
  const rows = rowsOf('models.json')
  expect(rows).toHaveLength(100)
  expect(altered(rows, (id) => atlas?.byId.get(id))).toEqual([])
})

it.skipIf(!facts)('nor about a turning point, whose provenance says by itself whether it was checked', () => {
  const rows = rowsOf('milestones.json')
  expect(rows).toHaveLength(20)
  const ours = new Map(atlas?.milestones.map((milestone) => [milestone.id, milestone]))
  expect(altered(rows, (id) => ours.get(id), ['verified'])).toEqual([])
  for (const { id, verified } of rows) {
    expect((ours.get(id)?.verifiedBy.length ?? 0) > 0, id).toBe(verified === 'source-read')
  }
})

it.skipIf(!facts)('nor a correction, whose quote is the passage as it is read', () => {
  const rows = rowsOf('corrections.json')
  const file = readNotes('notes.yaml', readFileSync('content/notes/gogo-hugo-blog.yaml', 'utf8'))
  const ours = new Map([...file.notes.values()].flat().map((note) => [note.id, note]))
  expect([...ours.keys()].sort()).toEqual(rows.map(({ id }) => id).sort())
  expect(altered(rows, (id) => ours.get(id), ['section', 'where', 'verified'])).toEqual([])
  for (const { id, where } of rows) expect(`${where}`, id).toContain(ours.get(id)?.quote)
})
