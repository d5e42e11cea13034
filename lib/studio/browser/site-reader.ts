import { pictureFormat } from '../../base/picture-format'
import type { PictureSize } from '../../record/pictures/picture-size'
import { pictureSize } from '../../writing/pictures/picture-size'
import type { GithubApi, TreeEntry } from '../repository/github-api'
import { asFault } from '../repository/github-fault'
import { readBlobs } from '../repository/read-blobs'
import { folderBelow } from '../repository/read-tree'

/** A file of the site's folder in its repository; of what isn't a text its place and size. */
export type ReadFile = { path: string; size: number; version: string; text?: Uint8Array }

export type SiteReader = ReturnType<typeof openSiteReader>

/** What the content step reads of a site. */
const texts =
  /^(?:content\/.*\.(?:md|markdown|mdx|html?|ya?ml|json|csv|txt|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/.*|data\/.*\.(?:json|toml|ya?ml|csv)|layouts\/.*\.html|(?:themes\/[^/]+\/)(?:hugo|config|theme)\.(?:toml|ya?ml|json)|archetypes\/.*\.md)$/i

/** Whoever has written for so long has pushed nothing meanwhile, and somebody else seldom has. */
const moment = 30_000
const mostBytes = 2 * 1024 * 1024

/** A site's folder as its branch has it, for a preview: each content is asked for once in the page's life. */
export function openSiteReader(api: GithubApi, { branch, folder }: { branch: string; folder: string }) {
  const known = new Map<string, Promise<Uint8Array>>()
  let last: { at: number; head: string; files: ReadFile[] } | null = null
  const bytesOf = (version: string) => {
    const asked = known.get(version) ?? api.blob(version).then((bytes) => bytes ?? new Uint8Array())
    known.set(version, asked)
    // A refusal isn't remembered.
    asked.catch(() => known.delete(version))
    return asked
  }
  return { read, sizeOf }

  /** `head`: another one, other files. Throws `GithubFault`. */
  async function read(): Promise<{ head: string; files: readonly ReadFile[] }> {
    if (last && Date.now() - last.at < moment) return last
    try {
      const head = await api.head(branch)
      const files = last?.head === head ? last.files : await filesAt(head)
      last = { at: Date.now(), head, files }
      return last
    } catch (error) {
      throw asFault(error)
    }
  }

  /** Of a picture that no build has seen; null where it says none. */
  async function sizeOf({ path, version }: ReadFile): Promise<PictureSize | null> {
    const bytes = await bytesOf(version).catch(() => new Uint8Array())
    const size = pictureSize(bytes, pictureFormat(bytes))
    return size && { path, width: size.width, height: size.height }
  }

  async function filesAt(head: string): Promise<ReadFile[]> {
    const sha = await folderBelow(api, (await api.commit(head)).tree.sha, folder)
    if (!sha) return []
    const { tree } = await api.tree(sha, true)
    const files = tree.filter(({ type, mode }) => type === 'blob' && mode !== '120000')
    const isRead = ({ path, size = 0 }: TreeEntry) => texts.test(path) && size <= mostBytes
    const unknown = files.filter((entry) => isRead(entry) && !known.has(entry.sha))
    const contents = await readBlobs(
      api,
      unknown.map((entry) => entry.sha),
    )
    for (const [version, bytes] of contents) known.set(version, Promise.resolve(bytes))
    return Promise.all(files.map(async (entry) => fileOf(entry, isRead(entry) ? await bytesOf(entry.sha) : undefined)))
  }
}

function fileOf({ path, sha, size = 0 }: TreeEntry, text: Uint8Array | undefined): ReadFile {
  return { path, size, version: sha, ...(text && { text }) }
}
