import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateDotpkg, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import { writeChecked } from '../../base/disk/checked-file'
import configuration from './contentlayer.config'

/** `path`: where the compiled document is kept. */
export type CompileTask = { workFolder: string; documents: { name: string; text: string; path: string }[] }

/**
 * Contentlayer's run, in a thread of its own: with contentlayer.config.ts this is all that knows it. Prints its own
 * report; throws when it refused a document.
 */
export default async function compile({ workFolder, documents }: CompileTask): Promise<void> {
  const documentsFolder = join(workFolder, 'documents')
  const ownFolder = join(workFolder, '.contentlayer')
  // It takes up its own cache without looking whether that is whole.
  for (const folder of [documentsFolder, ownFolder]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(documentsFolder, { recursive: true })
  for (const { name, text } of documents) writeFileSync(join(documentsFolder, name), text)
  const result = await runContentlayer(workFolder)
  if (result._tag === 'Failure') throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
  const paths = new Map(documents.map(({ name, path }) => [name, path]))
  const generated = join(ownFolder, 'generated')
  for (const file of readdirSync(generated, { recursive: true, encoding: 'utf8' })) {
    const path = paths.get(basename(file, '.json'))
    if (path) writeChecked(path, readFileSync(join(generated, file)))
  }
}

/** The parts used here, with the types that the package's own declarations lose under bundler resolution. */
type Step = (input: never) => never
const effect = T as unknown as {
  result: Step
  provideSomeLayer(layer: unknown): Step
  runPromise: (effect: never) => Promise<{ _tag: 'Success' } | { _tag: 'Failure'; cause: never }>
}

/** What Contentlayer's command line does, without ending the process on a failure, so that `dev` survives one. */
async function runContentlayer(workFolder: string) {
  const config = { source: await configuration(undefined), filePath: '' as never, esbuildHash: 'gaji' }
  return pipe(
    generateDotpkg({ config, verbose: false }),
    provideTracing('gaji', 'based-on-env'),
    provideCwdCustom(workFolder as never),
    effect.result,
    provideConsole,
    effect.provideSomeLayer(NodeFsLive),
    effect.runPromise,
  )
}
