import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { writeChanged } from '../../base/disk/write-whole'
import { packageVersions } from './package-versions'

/** A module and all that it imports of ours in one text, and what tells it from another. */
export type Bundle = { code: string; version: string }

/**
 * What a module runs: itself and all that it imports, bundled (which leaves out types and comments). `version` is a hash
 * of that and of the installed versions of the packages among it. Nobody has to remember which files those are.
 */
export async function bundleCode(project: string, module: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [module],
    absWorkingDir: project,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    outfile: `${basename(module)}.js`,
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  const packages = imports.filter(({ external, path }) => external && !path.startsWith('node:')).map(({ path }) => path)
  const code = outputFiles.map(({ text }) => text).join('\n')
  const version = createHash('sha256').update(JSON.stringify([code, ...packageVersions(project, packages)]))
  return { code, version: version.digest('hex') }
}

/** The file of a bundle that a thread runs, as threads know no TypeScript. It lies where its packages are found. */
export function writeBundle(buildFolder: string, name: string, { code, version }: Bundle): string {
  const file = `${name}-${version.slice(0, 16)}.mjs`
  const path = join(buildFolder, file)
  writeChanged(path, code)
  for (const other of readdirSync(buildFolder))
    if (other.startsWith(`${name}-`) && /-[0-9a-f]{16}\.mjs$/.test(other) && other !== file)
      rmSync(join(buildFolder, other), { force: true })
  return path
}
