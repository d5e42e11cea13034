import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { packageVersions } from './package-versions'

/**
 * A hash of what a module runs: itself and all that it imports, bundled (which leaves out types and comments), and the
 * installed versions of the packages among it. Nobody has to remember which files those are.
 */
export async function codeVersion(project: string, module: string): Promise<string> {
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
  const said = [...outputFiles.map(({ text }) => text), ...packageVersions(project, packages)]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
