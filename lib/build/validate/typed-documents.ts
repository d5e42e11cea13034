import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import { stringify } from 'yaml'
import type { PageDocument } from '../../../.gaji/.contentlayer/generated/types'
import { writeWhole } from '../../base/disk/write-whole'
import { projectFolder, workFolder } from '../../base/workspace'
import type { ReadDocument } from '../../record/feature/document-type'
import { type PageRecord, pageDocument, pageFields, recordOf } from '../../record/page-fields'
import type { Page } from '../../record/types'

const documentsFolder = join(workFolder, 'documents')
const generatedFolder = join(workFolder, '.contentlayer', 'generated')

/**
 * The two ends of Contentlayer, and its run: what goes in as normalised Markdown, what comes out as typed JSON. With
 * contentlayer.config.ts this is all that knows it. One file is read at a time: the generated barrel would pull every
 * body into memory.
 */
export function writeDocuments(pages: readonly Page[], ofFeatures: ReadonlyMap<string, string>): void {
  mkdirSync(documentsFolder, { recursive: true })
  const wanted = new Set<string>()
  const write = (name: string, text: string) => {
    wanted.add(name)
    const path = join(documentsFolder, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text)
  }
  for (const page of pages) {
    // Contentlayer has no null: what is missing isn't said.
    const said = Object.entries(recordOf(page)).filter(([, value]) => value !== null)
    write(documentName(page), `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n${page.body}`)
  }
  for (const [name, text] of ofFeatures) write(name, text)
  for (const name of readdirSync(documentsFolder)) if (!wanted.has(name)) rmSync(join(documentsFolder, name))
}

export function readPageDocument(page: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): {
  record: PageRecord
  body: string
} {
  const document = readJson(pageDocument.name, documentName(page)) as PageDocument
  const valueIn = (name: string) => document[name as keyof PageDocument] ?? null
  const record = Object.fromEntries(Object.keys(pageFields).map((name) => [name, valueIn(name)]))
  return { record: record as PageRecord, body: document.body.raw }
}

export const readDocument: ReadDocument = (type, file) => withoutMarks(readJson(type, file)) as Record<string, unknown>

function readJson(type: string, file: string): unknown {
  return JSON.parse(readFileSync(join(generatedFolder, type, `${file}.json`), 'utf8'))
}

/**
 * A letter, because Contentlayer puts a mark before a digit; a hash, because a deep path in Hangul is longer than a file
 * name may be, and because NFC and NFD must not meet. A page without a file is known by its kind and Hugo's path.
 */
function documentName({ file, kind, lang, path }: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): string {
  const key = file ?? `${lang}\n${kind}\n${path}`
  return `p${createHash('sha256').update(key).digest('hex').slice(0, 32)}.md`
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
