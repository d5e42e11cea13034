import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import type { Workspace } from '../../base/workspace/workspace'

/**
 * Contentlayer's run: with contentlayer.config.ts this is all that knows it. `texts`: by file name, and so is what `keep`
 * is given as JSON. Prints Contentlayer's own report; throws when it refused a document.
 */
export async function compile(
  { projectFolder, workFolder }: Pick<Workspace, 'projectFolder' | 'workFolder'>,
  texts: ReadonlyMap<string, string>,
  keep: (name: string, compiled: Buffer) => void,
): Promise<void> {
  const documentsFolder = join(workFolder, 'documents')
  // It takes up its own cache without looking whether that is whole.
  rmSync(join(workFolder, '.contentlayer'), { recursive: true, force: true })
  rmSync(documentsFolder, { recursive: true, force: true })
  mkdirSync(documentsFolder, { recursive: true })
  for (const [name, text] of texts) writeFileSync(join(documentsFolder, name), text)
  const result = await runContentlayer({ projectFolder, workFolder })
  if (result._tag === 'Failure') throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
  // A folder for each type.
  const generated = join(workFolder, '.contentlayer', 'generated')
  for (const path of readdirSync(generated, { recursive: true, encoding: 'utf8' })) {
    const name = basename(path, '.json')
    if (texts.has(name)) keep(name, readFileSync(join(generated, path)))
  }
}

/** The parts used here, with the types that the package's own declarations lose under bundler resolution. */
type Step = (input: never) => never
const effect = T as unknown as {
  chain(next: (config: Parameters<typeof generateDotpkg>[0]['config']) => unknown): Step
  result: Step
  provideSomeLayer(layer: unknown): Step
  runPromise: (effect: never) => Promise<{ _tag: 'Success' } | { _tag: 'Failure'; cause: never }>
}

/** What Contentlayer's command line does, without ending the process on a failure, so that `dev` survives one. */
function runContentlayer({ projectFolder, workFolder }: Pick<Workspace, 'projectFolder' | 'workFolder'>) {
  return pipe(
    getConfig({ configPath: join(projectFolder, 'lib', 'build', 'validate', 'contentlayer.config.ts') }),
    effect.chain((config) => generateDotpkg({ config, verbose: false })),
    provideTracing('gaji', 'based-on-env'),
    provideCwdCustom(workFolder as never),
    effect.result,
    provideConsole,
    effect.provideSomeLayer(NodeFsLive),
    effect.runPromise,
  )
}
