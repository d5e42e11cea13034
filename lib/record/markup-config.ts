/** What `markup` says that changes the text a reader sees. Defaults are Hugo's. */
export type MarkupConfig = {
  unsafe: boolean
  hardWraps: boolean
  autoHeadingID: boolean
  autoHeadingIDType: 'github' | 'github-ascii' | 'blackfriday' | 'none'
  attributeTitle: boolean
  attributeBlock: boolean
  wrapStandAloneImageWithinParagraph: boolean
  footnote: boolean
  definitionList: boolean
  table: boolean
  strikethrough: boolean
  linkify: boolean
  linkifyProtocol: string
  taskList: boolean
  typographer: boolean
  /** [extensions.typographer] replacements, where configured */
  typographerMarks: Record<string, string>
  cjk: { enable: boolean; eastAsianLineBreaks: boolean; eastAsianLineBreaksStyle: string; escapedSpace: boolean }
  /** extensions.extras: delete, insert, mark, subscript, superscript */
  extras: Record<'delete' | 'insert' | 'mark' | 'subscript' | 'superscript', boolean>
  passthrough: { enable: boolean; block: [string, string][]; inline: [string, string][] }
  highlight: Record<string, unknown>
  tableOfContents: { startLevel: number; endLevel: number; ordered: boolean }
}
