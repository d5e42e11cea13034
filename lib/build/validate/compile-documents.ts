import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import { projectFolder, workFolder } from '../../base/workspace'

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
 * failure, so that `dev` survives one. Prints Contentlayer's own report; throws when it refused a document. It reads its
 * own cache without looking whether that is whole, so a failure is one only without a cache.
 */
export async function compileDocuments(): Promise<void> {
  if ((await runContentlayer())._tag === 'Success') return
  rmSync(join(workFolder, '.contentlayer'), { recursive: true, force: true })
  const result = await runContentlayer()
  if (result._tag === 'Failure') throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
}

function runContentlayer() {
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
