import type { WorkFiles } from '../../base/workspace/work-files'
import type { SiteIndex } from '../../record/site-index'
import { countRelations, listUnconfirmed } from '../facts/unconfirmed'
import { getAtlas } from '../pages/atlas'

/** `npm run memory`: what no document that was read confirms, a row a line, and how many that is; then the relations. */
export function printMemory(_: SiteIndex, files: WorkFiles): void {
  const atlas = getAtlas({ kept: files.read })
  if (!atlas) return
  const { rows, count } = listUnconfirmed(atlas)
  const { stated, elsewhere, inferred } = countRelations(atlas)
  const lines = [
    ...rows.map(({ id, fields }) => `${id}\t${fields.join(', ')}`),
    `${count} fields of ${rows.length} models rest on memory`,
    `${stated} relations are stated, ${elsewhere} stated elsewhere, ${inferred} inferred`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
