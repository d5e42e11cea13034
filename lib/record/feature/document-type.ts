/** A kind of document that the content step checks, in Contentlayer's terms, as plain data: nothing here knows Contentlayer. */
export type DocumentType = {
  name: string
  /** which files of `.gaji/documents` are of this type */
  filePathPattern: string
  contentType: 'markdown' | 'data'
  fields: Record<string, DocumentField>
}

/** https://contentlayer.dev/docs/reference/source-files/define-document-type */
export type DocumentField = { required?: true } & (
  | { type: 'string' | 'number' | 'boolean' | 'json' }
  | { type: 'enum'; options: readonly string[] }
  | { type: 'nested'; of: DocumentRow }
  | { type: 'list'; of: DocumentRow | { type: 'string' } | { type: 'enum'; options: readonly string[] } }
)

/** A group of fields within a document. */
export type DocumentRow = { name: string; fields: Record<string, DocumentField> }

/** Reads a document as Contentlayer has checked it, without what it adds: by its type and the name of its file. */
export type ReadDocument = (type: string, file: string) => Record<string, unknown>
