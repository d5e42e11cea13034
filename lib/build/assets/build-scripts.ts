import { join } from 'node:path'
import { browserScript } from '../../base/browser-files'
import { environment } from '../../base/environment'

/**
 * The scripts of every reading page: `theme` blocks the first paint and is tiny, `main` is a module. `zoom` is for figures,
 * `frame` for videos, `nearest` for unknown addresses; `share` comes when a reader shares the page.
 */
export async function buildScripts(projectFolder: string) {
  const define = { 'process.env.NODE_ENV': JSON.stringify(environment.NODE_ENV ?? 'production') }
  const buildScript = (name: string, format: 'iife' | 'esm') =>
    browserScript(name, join(projectFolder, 'components', 'enhance', `${name}.ts`), { define, format })
  const [theme, main, zoom, frame, share, nearest] = await Promise.all([
    buildScript('theme', 'iife'),
    buildScript('main', 'esm'),
    buildScript('zoom', 'esm'),
    buildScript('frame', 'esm'),
    buildScript('share', 'esm'),
    buildScript('nearest', 'esm'),
  ])
  return { theme, main, zoom, frame, share, nearest }
}
