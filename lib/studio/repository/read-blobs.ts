import pMap from 'p-map'
import { blobVersion } from '../blob-version'
import type { GithubApi } from './github-api'
import { nullWhereGone } from './read-history'

/** So many in one question, which GitHub answers within its ten seconds. */
const mostInOne = 80

/**
 * What blobs of a repository hold, by their names, in few requests: texts are asked for together. GitHub tells a text's letters
 * and not its bytes, so each must make its own name again; what doesn't (a picture, a file in another encoding, a long one)
 * is asked for alone. A blob that is gone is left out. Throws what octokit throws.
 */
export async function readBlobs(api: GithubApi, versions: readonly string[]): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(versions)]
  const groups: string[][] = []
  for (let at = 0; at < wanted.length; at += mostInOne) groups.push(wanted.slice(at, at + mostInOne))
  const texts = (await pMap(groups, (group) => api.texts(group), { concurrency: 3 })).flat()
  const entries = await pMap(
    wanted,
    async (version, index) => [
      version,
      (await bytesOf(version, texts[index] ?? null)) ?? (await api.blob(version).catch(nullWhereGone)),
    ],
    { concurrency: 8 },
  )
  return new Map(entries.filter((entry): entry is [string, Uint8Array] => entry[1] !== null))
}

/** null where this text isn't what the blob holds. */
async function bytesOf(version: string, text: string | null): Promise<Uint8Array | null> {
  const bytes = text === null ? null : new TextEncoder().encode(text)
  return bytes && (await blobVersion(bytes)) === version ? bytes : null
}
