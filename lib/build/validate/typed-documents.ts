import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { generateDotpkg, getConfig, provideCwdCustom } from '@contentlayer2/core'
import { provideTracing } from '@contentlayer2/utils'
import { Cause, pipe, provideConsole, T } from '@contentlayer2/utils/effect'
import { NodeFsLive } from '@contentlayer2/utils/node'
import { stringify } from 'yaml'
import type { PageDocument } from '../../../.gaji/.contentlayer/generated/types'
import { writeChanged } from '../../base/disk/write-whole'
import type { Workspace } from '../../base/workspace/workspace'
import type { ReadDocument } from '../../record/feature/document-type'
import { type PageRecord, pageDocument, pageFields, recordOf } from '../../record/page-fields'
import type { Page } from '../../record/types'

/** The typed documents of a run, between what is written and what is read. */
export type Documents = {
  /** the pages' and, by file name, those of features */
  write(pages: readonly Page[], ofFeatures: ReadonlyMap<string, string>): void
  compile(): Promise<void>
  readPage(page: Pick<Page, 'file' | 'kind' | 'lang' | 'path'>): { record: PageRecord; body: string }
  read: ReadDocument
}

/**
 * The two ends of Contentlayer, and its run: what goes in as normalised Markdown, what comes out as typed JSON. With
 * contentlayer.config.ts this is all that knows it. One file is read at a time: the generated barrel would pull every
 * body into memory.
 */
export function openDocuments({ projectFolder, workFolder }: Workspace): Documents {
  const documentsFolder = join(workFolder, 'documents')
  const cacheFolder = join(workFolder, '.contentlayer')
  const readJson = (type: string, file: string): unknown =>
    JSON.parse(readFileSync(join(cacheFolder, 'generated', type, `${file}.json`), 'utf8'))
  return {
    write(pages, ofFeatures) {
      mkdirSync(documentsFolder, { recursive: true })
      const wanted = new Set<string>()
      const write = (name: string, text: string) => {
        wanted.add(name)
        writeChanged(join(documentsFolder, name), text)
      }
      for (const page of pages) write(documentName(page), documentOf(page))
      for (const [name, text] of ofFeatures) write(name, text)
      for (const name of readdirSync(documentsFolder)) if (!wanted.has(name)) rmSync(join(documentsFolder, name))
    },
    /**
     * Prints Contentlayer's own report; throws when it refused a document. It reads its own cache without looking
     * whether that is whole, so a failure is one only without a cache.
     */
    async compile() {
      const run = () => runContentlayer({ projectFolder, workFolder })
      if ((await run())._tag === 'Success') return
      rmSync(cacheFolder, { recursive: true, force: true })
      const result = await run()
      if (result._tag === 'Failure')
        throw new Error(`Contentlayer refused the documents:\n${Cause.pretty(result.cause)}`)
    },
    readPage(page) {
      const document = readJson(pageDocument.name, documentName(page)) as PageDocument
      const valueIn = (name: string) => document[name as keyof PageDocument] ?? null
      const record = Object.fromEntries(Object.keys(pageFields).map((name) => [name, valueIn(name)]))
      return { record: record as PageRecord, body: document.body.raw }
    },
    read: (type, file) => withoutMarks(readJson(type, file)) as Record<string, unknown>,
  }
}

/** Contentlayer has no null: what is missing isn't said. */
function documentOf(page: Page): string {
  const said = Object.entries(recordOf(page)).filter(([, value]) => value !== null)
  return `---\n${stringify(Object.fromEntries(said), { lineWidth: 0 })}---\n${page.body}`
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
