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

/** What was read since and says otherwise; the documents stand in the rows. */
const corrected = [
  ...['opt.trainingTokens', 'kobert.date', 'kobert.sources', 'fasttext.openness', 'fasttext.license'],
  // One rule of dates: whichever came first, paper, weights, announcement or service.
  ...['hyperclova.date', 'hyperclova.dateBasis', 'rwkv-4.date', 'rwkv-4.dateBasis'],
  ...['pythia.date', 'pythia.dateBasis', 'bard.date', 'bard.dateBasis', 'kanana.date', 'kanana.dateBasis'],
  // Studies of what a row claims.
  ...['gpt-4.sources', 'chinchilla.sources'],
]
const sentences = ['keyIdeas', 'limitations', 'notes']
const provenance = ['verified', 'verifiedBy', 'fromMemory']

it.skipIf(!facts)('no fact about a model was lost or altered on its way into content/models', () => {
  const rows = [...rowsOf('models.json'), ...rowsOf('additions.json')]
  expect(rows).toHaveLength(149)
  const found = altered(rows, (id) => atlas?.byId.get(id), ['parents', ...sentences, ...provenance])
  expect(found.toSorted()).toEqual(corrected.toSorted())
})

type Edge = { child: string; parent: string; verdict: 'documented' | 'stated-elsewhere' | 'not-found' }

it.skipIf(!facts)('nor how a relation is known, as it was looked up', () => {
  const { edges } = JSON.parse(readFileSync(join(facts ?? '', 'verified.json'), 'utf8')) as { edges: Edge[] }
  const states = { documented: 'stated', 'stated-elsewhere': 'stated-elsewhere', 'not-found': 'inferred' }
  const wrong = edges.filter(({ child, parent, verdict }) => {
    const ours = atlas?.byId.get(child)?.parents.find(({ id }) => id === parent)
    return ours?.evidence !== states[verdict]
  })
  // A layout is no descent, and RoBERTa is nowhere named as a base.
  expect(wrong.map(({ child, parent }) => `${child} ← ${parent}`)).toEqual([
    ...['grok-1 ← transformer', 'exaone-3 ← transformer', 'modernbert ← roberta'],
  ])
})

type Checked = { id: string; field: string; verdict: string }

it.skipIf(!facts)('nor where it was read; what is no longer from memory was found in a document', () => {
  const found = (JSON.parse(readFileSync(join(facts ?? '', 'verified.json'), 'utf8')) as { fields: Checked[] }).fields
  for (const row of [...rowsOf('models.json'), ...rowsOf('additions.json')]) {
    const ours = atlas?.byId.get(row.id)
    const documents = ours?.verifiedBy.map(({ document }) => document)
    expect(documents, row.id).toEqual(
      expect.arrayContaining((row.verifiedBy as { document: string }[]).map(({ document }) => document)),
    )
    for (const field of row.fromMemory as string[]) {
      if (ours?.fromMemory.some((ourField) => ourField === field)) continue
      const check = found.find((one) => one.id === row.id && one.field === field)
      expect(check?.verdict, `${row.id}.${field}`).toMatch(/^(confirmed|corrected)$/)
    }
  }
})

it.skipIf(!facts)('nor about a turning point, whose provenance says by itself whether it was checked', () => {
  const rows = rowsOf('milestones.json')
  expect(rows).toHaveLength(20)
  const ours = new Map(atlas?.milestones.map((milestone) => [milestone.id, milestone]))
  expect(altered(rows, (id) => ours.get(id), ['verified', 'summary'])).toEqual([])
  for (const { id, verified } of rows) {
    expect((ours.get(id)?.verifiedBy.length ?? 0) > 0, id).toBe(verified === 'source-read')
  }
})

it.skipIf(!facts)('nor a correction, whose quote is the passage as it is read', () => {
  const rows = rowsOf('corrections.json')
  const file = readNotes('notes.yaml', readFileSync('content/notes/gogo-hugo-blog.yaml', 'utf8'))
  const ours = new Map([...file.notes.values()].flat().map((note) => [note.id, note]))
  expect([...ours.keys()].sort()).toEqual(rows.map(({ id }) => id).sort())
  const found = altered(rows, (id) => ours.get(id), ['section', 'where', 'verified'])
  // ALBERT's averages were read since.
  expect(found).toEqual(['albert-faster-better.correct', 'albert-faster-better.verifiedBy'])
  for (const { id, where } of rows) expect(`${where}`, id).toContain(ours.get(id)?.quote)
})
