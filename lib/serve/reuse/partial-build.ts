import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What next.config.mjs looks for before it lets Next serve: the pages that were not rendered are in `site/` alone. */
export function markPartial(distFolder: string): void {
  writeFileSync(join(distFolder, 'partial-build'), '')
}
