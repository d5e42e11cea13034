import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserScript, browserStyles } from '../../base/browser-files'

/** What asks the index in a browser: one module and its sheet, got when a reader first wants to search. */
export async function buildSearchScript(projectFolder: string) {
  const folder = join(projectFolder, 'components', 'search')
  const styles = await browserStyles('search', readFileSync(join(folder, 'search.css'), 'utf8'))
  // The sheet lies beside the module.
  const define = { searchSheet: JSON.stringify(styles.url.split('/').at(-1)) }
  return { script: await browserScript('search', join(folder, 'client', 'main.ts'), { define }), styles }
}
