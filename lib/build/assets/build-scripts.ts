import { join } from 'node:path'
import { build } from 'esbuild'
import { environment } from '../../base/environment'
import { hashedFile } from '../../base/hashed-file'

/**
 * The scripts of every reading page: `theme` blocks the first paint and is tiny, `main` is a module. `zoom` is for figures,
 * `frame` for videos, `nearest` for unknown addresses; `share` comes when a reader shares the page.
 */
export async function buildScripts(projectFolder: string) {
  const buildScript = (name: string, format: 'iife' | 'esm') => bundleScript(projectFolder, name, format)
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

async function bundleScript(projectFolder: string, name: string, format: 'iife' | 'esm') {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'components', 'enhance', `${name}.ts`)],
    bundle: true,
    minify: true,
    define: { 'process.env.NODE_ENV': JSON.stringify(environment.NODE_ENV ?? 'production') },
    format,
    target: 'es2022',
    write: false,
  })
  return hashedFile(name, 'js', outputFiles[0]?.contents ?? '')
}
