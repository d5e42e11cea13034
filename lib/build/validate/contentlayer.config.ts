import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { features } from '../../features'

/**
 * What a page with a file may say, after our own step has read the author's front matter (any format) and written it
 * as YAML. Dates are text in RFC 3339: Contentlayer's own date type turns them to UTC and loses the author's day.
 */
export const PageDocument = defineDocumentType(() => ({
  name: 'PageDocument',
  filePathPattern: '*.md',
  contentType: 'markdown',
  fields: {
    file: { type: 'string', required: true },
    format: { type: 'enum', options: ['toml', 'yaml', 'json', 'none'], required: true },
    bodyLine: { type: 'number', required: true },
    kind: { type: 'enum', options: ['home', 'section', 'taxonomy', 'term', 'page'], required: true },
    lang: { type: 'string', required: true },
    url: { type: 'string', required: true },
    title: { type: 'string', required: true },
    linkTitle: { type: 'string', required: true },
    section: { type: 'string', required: true },
    pageType: { type: 'string', required: true },
    layout: { type: 'string' },
    description: { type: 'string', required: true },
    summary: { type: 'string', required: true },
    date: { type: 'string' },
    lastmod: { type: 'string' },
    weight: { type: 'number', required: true },
    keywords: { type: 'list', of: { type: 'string' }, required: true },
    series: { type: 'list', of: { type: 'string' }, required: true },
    images: { type: 'list', of: { type: 'string' }, required: true },
    params: { type: 'json', required: true },
  },
}))

/** Markdown is parsed once, by lib/markdown after this step: Contentlayer must not spend the time a second time. */
type Processor = { Parser: unknown; Compiler: unknown }
function leaveBodyAlone(processor: Processor): void {
  processor.Parser = () => ({ type: 'root', children: [] })
  processor.Compiler = () => ''
}

export default makeSource({
  contentDirPath: 'documents',
  documentTypes: [PageDocument, ...features.flatMap(({ documentTypes }) => documentTypes)] as never,
  fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
  disableImportAliasWarning: true,
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  markdown: leaveBodyAlone as never,
})
