import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import { projectFolder } from './workspace'

/** The parts used here, with the types that the package's own declarations lose under bundler resolution. */
type Step = (input: never) => never
const effect = T as unknown as {
  chain(next: (config: Parameters<typeof generateDotpkg>[0]['config']) => unknown): Step
  result: Step
  provideSomeLayer(layer: unknown): Step
  runPromise: (effect: never) => Promise<{ _tag: 'Success' } | { _tag: 'Failure'; cause: never }>
}

/**
 * Runs Contentlayer over the normalised documents: what its command line does, without ending the process on a
 * failure, so that `dev` survives one. Prints Contentlayer's own report; throws when it refused a document.
 */
export async function compileDocuments(): Promise<void> {
  const result = await pipe(
    getConfig({ configPath: 'lib/content/contentlayer.config.ts' }),
    effect.chain((config) => generateDotpkg({ config, verbose: false })),
    provideTracing('gaji', 'based-on-env'),
    provideCwdCustom(projectFolder as never),
    effect.result,
    provideConsole,
    effect.provideSomeLayer(NodeFsLive),
    effect.runPromise,
  )
  if (result._tag === 'Failure') throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
}
