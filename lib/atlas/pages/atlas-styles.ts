import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../../record/site'

/**
 * `inText`: names, cards, editor's notes; `drawings`; `pages`: those about models, beside their
 * drawings; `model`: one of them alone; `lists`: tables that can be narrowed; `fading`: the same for the whole tree.
 */
export type AtlasSheet = 'inText' | 'drawings' | 'pages' | 'model' | 'lists' | 'fading'
type Addresses = Record<AtlasSheet, string>

const name = 'atlas-styles.json'

export function writeAtlasStyles(files: WorkFiles, addresses: Addresses): void {
  files.write(name, addresses)
}

/** The address of a sheet, on a site without an atlas too: it may have editor's notes and drawings of no model. */
export function atlasSheet({ kept }: Pick<Site, 'kept'>, sheet: AtlasSheet): string | undefined {
  return (kept(name) as Addresses | undefined)?.[sheet]
}
