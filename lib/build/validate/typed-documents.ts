import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import type { PageDocument } from '../../../.gaji/.contentlayer/generated/types'
import type { Workspace } from '../../base/workspace/workspace'
import type { ReadDocument } from '../../record/feature/document-type'
import { type PageRecord, pageFields } from '../../record/page-fields'
import type { Page } from '../../record/types'
import { bundleCode } from '../code/bundle-code'
import { openKeptDocuments } from './kept-documents'
import { documentName, documentOf } from './page-document'

/** The typed documents of a run. */
export type Documents = {
  readPage(page: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): { record: PageRecord; body: string }
  read: ReadDocument
}

const configuration = 'lib/build/validate/contentlayer.config.ts'

/** So many are compiled at once, as Contentlayer has all that it compiles in memory several times. */
const together = 500

/**
 * The two ends of Contentlayer, and its run: what goes in as normalised Markdown, what comes out as typed JSON. With
 * contentlayer.config.ts this is all that knows it. Only documents are compiled that haven't been before, the pages' and,
 * by file name, those of features. Prints Contentlayer's own report; throws when it refused a document.
 */
export async function compileDocuments(
  workspace: Workspace,
  pages: readonly Page[],
  ofFeatures: ReadonlyMap<string, string>,
): Promise<Documents> {
  const { projectFolder, workFolder } = workspace
  const { version } = await bundleCode(projectFolder, configuration)
  const kept = openKeptDocuments(workspace, version)
  const keys = new Map<string, string>()
  const waiting = new Map<string, string>()
  const compileWaiting = async () => {
    await compile(workspace, waiting, (name, compiled) => kept.write(keys.get(name) as string, compiled))
    waiting.clear()
  }
  // It takes up its own without looking whether that is whole.
  rmSync(join(workFolder, '.contentlayer', '.cache'), { recursive: true, force: true })
  for (const [name, text] of textsOf(pages, ofFeatures)) {
    const key = kept.keyOf(name, text)
    keys.set(name, key)
    if (kept.read(key)) continue
    waiting.set(name, text)
    if (waiting.size === together) await compileWaiting()
  }
  // The types are made by each run, also where there is nothing to compile.
  if (waiting.size > 0 || !existsSync(generated(workFolder, 'types.d.ts'))) await compileWaiting()
  kept.prune(new Set(keys.values()))
  return { readPage, read: (_type, file) => withoutMarks(readJson(file)) as Record<string, unknown> }

  function readJson(name: string): unknown {
    const compiled = kept.read(keys.get(name) as string)
    if (!compiled) throw new Error('a document is gone from the cache as soon as it is compiled')
    return JSON.parse(compiled.toString())
  }

  function readPage(page: Parameters<Documents['readPage']>[0]): ReturnType<Documents['readPage']> {
    const document = readJson(documentName(page)) as PageDocument
    const valueIn = (name: string) => document[name as keyof PageDocument] ?? null
    const record = Object.fromEntries(Object.keys(pageFields).map((name) => [name, valueIn(name)]))
    return { record: record as PageRecord, body: document.body.raw }
  }
}

function* textsOf(pages: readonly Page[], ofFeatures: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const page of pages) yield [documentName(page), documentOf(page)]
  yield* ofFeatures
}

/** `.gaji/documents` has what is compiled in this run; beside it Contentlayer writes a folder for each type. */
async function compile(
  { projectFolder, workFolder }: Pick<Workspace, 'projectFolder' | 'workFolder'>,
  texts: ReadonlyMap<string, string>,
  keep: (name: string, compiled: Buffer) => void,
): Promise<void> {
  const documentsFolder = join(workFolder, 'documents')
  rmSync(documentsFolder, { recursive: true, force: true })
  mkdirSync(documentsFolder, { recursive: true })
  for (const [name, text] of texts) writeFileSync(join(documentsFolder, name), text)
  const result = await runContentlayer({ projectFolder, workFolder })
  if (result._tag === 'Failure') throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
  for (const type of readdirSync(generated(workFolder), { withFileTypes: true })) {
    if (!type.isDirectory()) continue
    const folder = generated(workFolder, type.name)
    for (const file of readdirSync(folder)) {
      const name = file.slice(0, -'.json'.length)
      if (texts.has(name)) keep(name, readFileSync(join(folder, file)))
    }
    rmSync(folder, { recursive: true })
  }
}

function generated(workFolder: string, ...names: string[]): string {
  return join(workFolder, '.contentlayer', 'generated', ...names)
}

/** Without what Contentlayer adds to documents and to the rows in them. */
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  const own = Object.entries(value).filter(([key]) => !['_id', '_raw', 'type', 'documentType'].includes(key))
  return Object.fromEntries(own.map(([key, inner]) => [key, withoutMarks(inner)]))
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
    getConfig({ configPath: join(projectFolder, configuration) }),
    effect.chain((config) => generateDotpkg({ config, verbose: false })),
    provideTracing('gaji', 'based-on-env'),
    provideCwdCustom(workFolder as never),
    effect.result,
    provideConsole,
    effect.provideSomeLayer(NodeFsLive),
    effect.runPromise,
  )
}
