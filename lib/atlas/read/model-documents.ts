import type { ReadDocument } from '../../record/feature/document-type'
import type { Model } from '../record/types'
import { modelDocument } from './model-document-type'

/** The catalogue's way through the check: each model a document of its own, beside the pages' documents. */
export function modelDocuments(models: readonly Model[]): Map<string, string> {
  // A field named `id` is Contentlayer's own.
  return new Map(
    models.map(({ id, ...model }) => [documentName(id), JSON.stringify({ modelId: id, ...model }, null, 1)]),
  )
}

/** As it comes back, checked. */
export function readModelDocument(id: string, read: ReadDocument): Model {
  const { modelId, ...fields } = read(modelDocument.name, documentName(id))
  return { id: modelId, ...fields } as unknown as Model
}

function documentName(id: string): string {
  return `model-${id}.json`
}
