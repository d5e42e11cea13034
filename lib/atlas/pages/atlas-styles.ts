import { workspace } from '../../base/workspace/this-workspace'
import type { WorkFiles } from '../../base/workspace/work-files'

/** `inText`: names, cards, editor's notes; `drawings`; `pages`: those about models, beside their drawings. */
export type AtlasSheet = 'inText' | 'drawings' | 'pages'
type Addresses = Record<AtlasSheet, string>

const name = 'atlas-styles.json'

export function writeAtlasStyles(files: WorkFiles, addresses: Addresses): void {
  files.write(name, addresses)
}

let read: { addresses: Addresses | undefined; modified: number | undefined } | undefined

/** The address of a sheet, on a site without an atlas too: it may have editor's notes and drawings of no model. */
export function atlasSheet(sheet: AtlasSheet): string | undefined {
  const modified = workspace.files.modified(name)
  if (!read || read.modified !== modified)
    read = { addresses: workspace.files.read(name) as Addresses | undefined, modified }
  return read.addresses?.[sheet]
}
