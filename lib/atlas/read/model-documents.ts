import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelDocument } from '../../../.gaji/.contentlayer/generated/types'
import { generatedFolder } from '../../base/workspace'
import type { Model } from '../record/types'

/** The catalogue's way through Contentlayer: each model a document of its own, beside the pages' documents. */
export function modelDocuments(models: readonly Model[]): Map<string, string> {
  // A field named `id` is Contentlayer's own.
  return new Map(
    models.map(({ id, ...model }) => [documentName(id), JSON.stringify({ modelId: id, ...model }, null, 1)]),
  )
}

/** What Contentlayer has made of it, typed and checked. */
export function readModelDocument(id: string): Model {
  const path = join(generatedFolder, 'ModelDocument', `${documentName(id)}.json`)
  const { modelId, ...fields } = withoutMarks(JSON.parse(readFileSync(path, 'utf8'))) as ModelDocument
  return { id: modelId, ...fields } as unknown as Model
}

function documentName(id: string): string {
  return `model-${id}.json`
}

/** Without what Contentlayer adds to documents and to the rows in them. */
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  const own = Object.entries(value).filter(([key]) => !['_id', '_raw', 'type', 'documentType'].includes(key))
  return Object.fromEntries(own.map(([key, inner]) => [key, withoutMarks(inner)]))
}
