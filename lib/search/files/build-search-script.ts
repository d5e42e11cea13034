import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { hashedFile } from '../../base/hashed-file'

/** What asks the index in a browser: one module and its sheet, got when a reader first wants to search. */
export async function buildSearchScript(projectFolder: string) {
  const folder = join(projectFolder, 'components', 'search')
  const { code } = await transform(readFileSync(join(folder, 'search.css'), 'utf8'), { loader: 'css', minify: true })
  const styles = hashedFile('search', 'css', code)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'client', 'main.ts')],
    bundle: true,
    minify: true,
    // The sheet lies beside the module.
    define: { searchSheet: JSON.stringify(styles.url.split('/').at(-1)) },
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return { script: hashedFile('search', 'js', outputFiles[0]?.contents ?? ''), styles }
}
