import { defineDocumentType, defineNestedType, type FieldDefs, makeSource } from 'contentlayer2/source-files'
import { features } from '../../features'
import type { DocumentField, DocumentRow, DocumentType } from '../../record/feature/document-type'
import { pageDocument } from '../../record/page-fields'

/** The documents that the content step writes, as Contentlayer defines them. With typed-documents.ts all that knows it. */
const types: DocumentType[] = [pageDocument, ...features.flatMap(({ documentTypes }) => documentTypes)]

const rows = new Map<DocumentRow, ReturnType<typeof defineNestedType>>()

/** One type a row, however often it is used: Contentlayer names its types by it. */
function nestedType(row: DocumentRow) {
  const type = rows.get(row) ?? defineNestedType(() => ({ name: row.name, fields: fieldDefs(row.fields) }))
  rows.set(row, type)
  return type
}

function fieldDefs(fields: Record<string, DocumentField>): FieldDefs {
  const define = (field: DocumentField) =>
    'of' in field && 'fields' in field.of ? { ...field, of: nestedType(field.of) } : field
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, define(field)])) as FieldDefs
}

/** Markdown is parsed once, by lib/markdown after this step: Contentlayer must not spend the time a second time. */
type Processor = { Parser: unknown; Compiler: unknown }
function leaveBodyAlone(processor: Processor): void {
  processor.Parser = () => ({ type: 'root', children: [] })
  processor.Compiler = () => ''
}

export default makeSource({
  contentDirPath: 'documents',
  documentTypes: types.map((type) => defineDocumentType(() => ({ ...type, fields: fieldDefs(type.fields) }))),
  fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
  disableImportAliasWarning: true,
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  markdown: leaveBodyAlone as never,
})
