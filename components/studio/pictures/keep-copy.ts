import { fromBase64 } from '../../../lib/writing/changes/change'
import type { StoredPicture } from '../server/studio-server'
import { keepForCommit } from '../store/kept-pictures'

/** Where no file has the picture yet, this browser has what the commit will name, to show it and to send it again. */
export async function keepCopy(post: string, { content, ...stored }: StoredPicture): Promise<void> {
  const { path, version, width, height } = stored
  const bytes = content === undefined ? null : fromBase64(content)
  if (bytes) await keepForCommit({ path, post, version, width, height, bytes }).catch(() => {})
}
