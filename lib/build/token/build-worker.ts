import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'
import { importGlob } from '../studio/import-glob'
import { keptBundle } from '../studio/kept-bundle'

const address = '/_gaji/studio/worker/'
const stand = join('lib', 'build', 'token', 'in-browser')

/** What a browser has of Node's modules and of ours that look at pixels. */
const inBrowser: Record<string, string> = {
  ...{ 'node:fs': 'fs.ts', 'node:path': 'path.ts', 'node:crypto': 'crypto.ts', 'node:module': 'react-server.ts' },
  ...{ 'node:os': 'others.ts', 'node:util': 'others.ts', 'node:child_process': 'others.ts' },
}

/** What is asked for only by what a browser doesn't do: databases, encoders, letters of cards. */
const elsewhere =
  /^(?:sharp|pg|libsql|@libsql|kysely|nodemailer|harfbuzzjs|fontverter|wawoff2|esbuild|@resvg|detect-libc)(?:\/|$)/

/**
 * The content step as a module for a browser's worker, in parts that are fetched when a text needs them: grammars, formulas,
 * diagrams. @returns its files, and the address of the first.
 */
export async function buildWorker(workspace: Workspace): Promise<{ files: PublishedFile[]; script: string }> {
  const { projectFolder } = workspace
  const { plugin, folders } = importGlob(projectFolder)
  const { files } = await keptBundle(
    workspace,
    'worker',
    {
      entryPoints: { worker: join('app', 'api', 'write', 'content-worker.ts') },
      ...{ platform: 'browser', splitting: true, minify: true, target: 'es2022' },
      // Before a page's own forms, which ask its document.
      conditions: ['worker', 'module'],
      mainFields: ['module', 'main'],
      entryNames: '[name]-[hash]',
      chunkNames: 'part-[hash]',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      inject: [join(stand, 'process.ts')],
      plugins: [withoutNode(projectFolder), plugin],
    },
    // What stands in the place of others' modules stands here.
    () => [...folders, join('lib', 'build', 'token', 'build-worker.ts')],
  )
  const script = [...files.keys()].find((name) => /^worker-.*\.js$/.test(name)) ?? ''
  return { script: address + script, files: [...files].map(([name, bytes]) => ({ url: address + name, bytes })) }
}

function withoutNode(projectFolder: string): Plugin {
  return {
    name: 'a browser in the place of Node',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const isCore = path.startsWith('node:') || (builtinModules.includes(path) && !importer.includes(stand))
        const own = isCore ? inBrowser[`node:${path.replace(/^node:/, '')}`] : undefined
        if (own) return { path: join(projectFolder, stand, own) }
        if (isCore || elsewhere.test(path)) return { path, namespace: 'elsewhere' }
        if (path.startsWith('#work/')) return { path, namespace: 'work' }
        if (/\/built-pictures$/.test(path)) return { path: join(projectFolder, stand, 'built-pictures.ts') }
        return undefined
      })
      // Asked for a name, it has one; called, it says what isn't here. A name of its own (sharp.concurrency) may be set up.
      build.onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({
        contents: `
const missing = () => { throw new Error(${JSON.stringify(`${path} is nowhere in a browser`)}) }
const named = ${/^sharp$/.test(path) ? '() => {}' : 'missing'}
const any = new Proxy(missing, { get: (_, name) => (name === 'then' || name === '__esModule' ? undefined : named) })
module.exports = Object.create(any)`,
        loader: 'js',
      }))
      // Read where the worker has it, when it is asked for.
      build.onLoad({ filter: /.*/, namespace: 'work' }, ({ path }) => ({
        contents: `module.exports = JSON.parse(require('node:fs').readFileSync('/project/.gaji/${path.slice('#work/'.length)}', 'utf8'))`,
        loader: 'js',
      }))
    },
  }
}
