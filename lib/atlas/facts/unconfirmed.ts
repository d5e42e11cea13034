import type { Atlas, MemoryField } from '../record/types'

type Remembered = { id: string; fields: MemoryField[] }

/** What rests on memory still: the rows, and how many fields of theirs no document that was read confirms. */
export function listUnconfirmed({ models }: Pick<Atlas, 'models'>): { rows: Remembered[]; count: number } {
  const rows = models.flatMap(({ id, fromMemory }) => (fromMemory.length > 0 ? { id, fields: fromMemory } : []))
  return { rows, count: rows.reduce((sum, { fields }) => sum + fields.length, 0) }
}

/** How many relations are known in each way. */
export function countRelations({ models }: Pick<Atlas, 'models'>) {
  const links = models.flatMap(({ parents }) => parents)
  const count = (evidence: string) => links.filter((link) => link.evidence === evidence).length
  return {
    stated: count('stated'),
    copies: links.filter(({ source }) => source?.read === 'copy').length,
    elsewhere: count('stated-elsewhere'),
    inferred: count('inferred'),
  }
}
