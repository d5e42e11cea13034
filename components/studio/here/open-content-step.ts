import type { ContentStep } from '../../../lib/studio/answers/content-step'
import type { ReadFile, SiteReader } from '../../../lib/studio/browser/site-reader'
import { folderOfPost } from '../../../lib/writing/names/post-names'
import type { Published } from './read-published'
import { startWorker } from './worker-calls'

type Given = { basePath: string; published: Promise<Published | null>; sayFailure: (why: string) => string }

/** Of what lib/build/token/in-browser/open-worker.ts is given, what is looked at here too. */
type Built = { pictures: Record<string, { size: number }> }

/**
 * The content step of this page, in a worker of its own: the engine's files come from the export, the site's from its repository,
 * and the token stays here.
 */
export function openContentStep(
  { basePath, published, sayFailure }: Given,
  site: SiteReader,
): () => Promise<ContentStep> {
  let opened: ReturnType<typeof open> | null = null
  let head = ''

  async function open() {
    const parts = await published
    if (!parts) throw new Error('published.json')
    const [answer, first] = await Promise.all([fetch(basePath + parts.built), site.read()])
    const built = (await answer.json()) as Built
    const ask = startWorker(basePath + parts.worker)
    await ask({ name: 'open', built, files: first.files })
    head = first.head
    return { ask, built }
  }
  /** The worker with the files as they are now. */
  async function ready() {
    opened ??= open()
    // What couldn't be had is asked for again.
    const { ask, built } = await opened.catch((error) => {
      opened = null
      throw error
    })
    const now = await site.read()
    if (now.head !== head) await ask({ name: 'site', files: now.files })
    head = now.head
    return { ask, built, files: now.files }
  }
  /** Pictures beside a post that no build has shown: laid out by their size. */
  async function unbuilt(file: string, files: readonly ReadFile[], { pictures }: Built) {
    const at = `${folderOfPost(file)}/`
    const isNew = ({ path, size }: ReadFile) => path.startsWith(at) && pictures[path]?.size !== size
    const beside = files.filter((one) => /\.(?:png|jpe?g|gif|webp|avif)$/i.test(one.path) && isNew(one))
    return (await Promise.all(beside.map((one) => site.sizeOf(one)))).filter((size) => size !== null)
  }
  return async () => ({
    async makePage(file, text, kept) {
      const { ask, built, files } = await ready()
      const pictures = [...(await unbuilt(file, files, built)), ...kept]
      try {
        return (await ask({ name: 'makePage', given: [file, text, pictures] })) as Awaited<
          ReturnType<ContentStep['makePage']>
        >
      } catch (error) {
        const message = sayFailure(error instanceof Error ? error.message : String(error))
        const problem = { file, line: 0, column: 0, severity: 'error', code: 'no-preview', message } as const
        return { html: null, problems: [problem] }
      }
    },
    // Its letters are drawn by what a server has.
    makeCard: async () => null,
    async siteFacts() {
      const { ask } = await ready()
      return (await ask({ name: 'siteFacts', given: [] })) as Awaited<ReturnType<ContentStep['siteFacts']>>
    },
  })
}
