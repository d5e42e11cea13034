import Tinypool from 'tinypool'
import type { Workspace } from '../../base/workspace/workspace'
import type { ReadDocument } from '../../record/feature/document-type'
import { type PageRecord, pageFields } from '../../record/page-fields'
import type { Page } from '../../record/types'
import { bundleCode, writeBundle } from '../code/bundle-code'
import type { CompileTask } from './document-compiler'
import { openKeptDocuments } from './kept-documents'
import { documentName, documentOf } from './page-document'

/** The typed documents of a run. */
export type Documents = {
  readPage(page: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): { record: PageRecord; body: string }
  read: ReadDocument
}

type Compiler = Awaited<ReturnType<typeof openCompiler>>
type PageDocument = Record<string, unknown> & { body: { raw: string } }

/** What a process remembers of the last run: what compiles, and of each page's document its text and as what it came back. */
export type KnownDocuments = {
  /** Contentlayer at hand: its thread takes longer to begin than to compile a page */
  compiler: Compiler | null
  pages: Map<string, { text: string; key: string; document: PageDocument | null }>
}

/** So many are compiled at once, as Contentlayer has all that it compiles in memory several times. */
const together = 500

/**
 * What goes in as normalised Markdown and comes out as typed JSON: the pages' documents and, by file name, those of
 * features. Only those are compiled that haven't been before. Throws when one is refused.
 */
export async function compileDocuments(
  workspace: Workspace,
  pages: readonly Page[],
  ofFeatures: ReadonlyMap<string, string>,
  known?: KnownDocuments,
): Promise<Documents> {
  const compiler = known?.compiler ?? (await openCompiler(workspace))
  if (known) known.compiler = compiler
  const kept = openKeptDocuments(workspace, compiler.version)
  const keys = new Map<string, string>()
  const documents: CompileTask['documents'] = []
  const compileWaiting = () => compiler.compile({ workFolder: workspace.workFolder, documents: documents.splice(0) })
  for (const [name, text] of textsOf(pages, ofFeatures)) {
    const last = known?.pages.get(name)
    if (last?.document && last.text === text) {
      keys.set(name, last.key)
      continue
    }
    const key = kept.keyOf(name, text)
    keys.set(name, key)
    known?.pages.set(name, { text, key, document: null })
    if (kept.read(key)) continue
    documents.push({ name, text, path: kept.pathOf(key) })
    if (documents.length === together) await compileWaiting()
  }
  if (documents.length > 0) await compileWaiting()
  if (!known) await compiler.close()
  kept.prune(new Set(keys.values()))
  for (const name of known?.pages.keys() ?? []) if (!keys.has(name)) known?.pages.delete(name)
  return { readPage, read: (_type, file) => withoutMarks(readJson(file)) as Record<string, unknown> }

  function readJson(name: string): unknown {
    const compiled = kept.read(keys.get(name) as string)
    if (!compiled) throw new Error('a document is gone from the cache as soon as it is compiled')
    return JSON.parse(compiled.toString())
  }

  function readPage(page: Parameters<Documents['readPage']>[0]): ReturnType<Documents['readPage']> {
    const name = documentName(page)
    const last = known?.pages.get(name)
    const document = last?.document ?? (readJson(name) as PageDocument)
    if (last) last.document = document
    const record = Object.fromEntries(Object.keys(pageFields).map((field) => [field, document[field] ?? null]))
    return { record: record as PageRecord, body: document.body.raw }
  }
}

/**
 * A thread that knows no TypeScript: its loader would look at each of Contentlayer's 1,600 modules. It begins with the
 * first task and keeps no process alive.
 */
async function openCompiler({ projectFolder, buildFolder }: Workspace) {
  const bundle = await bundleCode(projectFolder, 'lib/build/validate/document-compiler.ts')
  let pool: Tinypool | undefined
  return {
    version: bundle.version,
    async compile(task: CompileTask): Promise<void> {
      const filename = writeBundle(buildFolder, 'documents', bundle)
      pool ??= new Tinypool({ filename, minThreads: 1, maxThreads: 1, execArgv: [] })
      await pool.run(task)
    },
    close: async () => pool?.destroy(),
  }
}

function* textsOf(pages: readonly Page[], ofFeatures: ReadonlyMap<string, string>): Generator<[string, string]> {
  for (const page of pages) yield [documentName(page), documentOf(page)]
  yield* ofFeatures
}

/** Without what Contentlayer adds to documents and to the rows in them. */
function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  const own = Object.entries(value).filter(([key]) => !['_id', '_raw', 'type', 'documentType'].includes(key))
  return Object.fromEntries(own.map(([key, inner]) => [key, withoutMarks(inner)]))
}
