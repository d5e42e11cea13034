import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { writeChanged } from '../../base/disk/write-whole'
import type { Workspace } from '../../base/workspace/workspace'
import { importGlob } from './import-glob'
import { keptBundle } from './kept-bundle'
import { takenAsTheyAre } from './taken-as-they-are.mjs'

/**
 * `.gaji/preview.mjs`: what makes a page of a text that is being written, the content step and the pages' components in one
 * module of Node's. Bundled here and not by Next, which needs twenty times as long for it and follows every file again for
 * the platform that takes it along.
 */
export async function buildPreview(workspace: Workspace): Promise<void> {
  const { projectFolder, workFolder } = workspace
  const { plugin, folders } = importGlob(projectFolder)
  const { files } = await keptBundle(
    workspace,
    'preview',
    {
      entryPoints: { preview: join('app', 'api', 'write', 'content-step.ts') },
      platform: 'node',
      // A package's newer form first, which leaves out what isn't asked for.
      mainFields: ['module', 'main'],
      target: 'node20.9',
      outExtension: { '.js': '.mjs' },
      external: takenAsTheyAre.flatMap((name) => [name, `${name}/*`]),
      banner: { js: begin },
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [plugin, besideIt],
    },
    () => folders,
  )
  for (const [name, bytes] of files) writeChanged(join(workFolder, name), Buffer.from(bytes).toString('utf8'))
}

/** Packages of the older kind ask for Node's modules by `require`. */
const begin = `import { createRequire as madeRequire } from 'node:module'
const require = madeRequire(import.meta.url)
const readBeside = (name) => JSON.parse(require('node:fs').readFileSync(new URL(name, import.meta.url), 'utf8'))`

/** `#work/assets.json` lies beside the module when that is run, and may say something else then. */
const besideIt: Plugin = {
  name: 'the work folder',
  setup(build) {
    build.onResolve({ filter: /^#work\// }, ({ path }) => ({ path, namespace: 'work' }))
    build.onLoad({ filter: /.*/, namespace: 'work' }, ({ path }) => ({
      contents: `module.exports = readBeside('./${path.slice('#work/'.length)}')`,
      loader: 'js',
    }))
  },
}
