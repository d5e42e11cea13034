import type { DocumentField, DocumentRow, DocumentType } from '../../record/feature/document-type'
import {
  architectures,
  dateBases,
  documentKinds,
  evidences,
  kinds,
  meanings,
  memoryFields,
  objectives,
  opennesses,
  reasons,
  relations,
} from '../record/types'

const text = { type: 'string', required: true } as const
const texts = { type: 'list', of: { type: 'string' }, required: true } as const
const count = { type: 'number' } as const
const yes = { type: 'boolean', required: true } as const
const oneOf = (options: readonly string[]) => ({ type: 'enum', options, required: true }) as const
const someOf = (options: readonly string[]) =>
  ({ type: 'list', of: { type: 'enum', options }, required: true }) as const
const rows = (of: DocumentRow) => ({ type: 'list', of, required: true }) as const
const row = (name: string, fields: Record<string, DocumentField>): DocumentRow => ({ name, fields })

const Bilingual = row('Bilingual', { ko: text, en: text })
const Source = row('ModelSource', {
  ...{ title: text, authors: text, url: text, published: text, year: { type: 'number', required: true } },
  ...{ arXiv: { type: 'string' }, doi: { type: 'string' }, venue: { type: 'string' } },
})
const EdgeSource = row('EdgeSource', { title: text, url: text, read: oneOf(['original', 'copy']) })
const Parent = row('ModelParent', {
  ...{ id: text, relation: oneOf(relations), evidence: oneOf(evidences) },
  ...{ means: { type: 'enum', options: meanings }, reason: { type: 'enum', options: reasons } },
  source: { type: 'nested', of: EdgeSource },
})
const Size = row('ModelSize', { label: text, count: { type: 'number', required: true }, activeCount: count })
const Checked = row('CheckedDocument', { document: text, kind: oneOf(documentKinds), facts: texts })

/** A model of the catalogue, as lib/atlas/read/schema.ts has read it: derived fields filled in. */
export const modelDocument: DocumentType = {
  name: 'ModelDocument',
  filePathPattern: 'model-*.json',
  contentType: 'data',
  fields: {
    modelId: text,
    name: text,
    expandedName: text,
    aliases: texts,
    ambiguousAliases: texts,
    kind: oneOf(kinds),
    date: text,
    dateBasis: oneOf(dateBases),
    organizations: texts,
    country: { type: 'string' },
    architecture: oneOf(architectures),
    architectureDisclosed: yes,
    openness: oneOf(opennesses),
    license: { type: 'string', required: true },
    parameters: rows(Size),
    trainingTokens: count,
    contextLength: count,
    parents: rows(Parent),
    objectives: someOf(objectives),
    keyIdeas: { type: 'nested', of: Bilingual },
    limitations: { type: 'nested', of: Bilingual },
    notes: { type: 'nested', of: Bilingual },
    sources: rows(Source),
    seed: yes,
    checked: { type: 'string' },
    verified: oneOf(['source-read', 'knowledge']),
    verifiedBy: rows(Checked),
    fromMemory: someOf(memoryFields),
  },
}
