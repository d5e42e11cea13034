import { fromBase64 } from '../../../lib/writing/changes/change'
import type { StoredPicture } from '../server/studio-server'
import { keepForCommit } from '../store/kept-pictures'

/** Where no file has the picture yet, this browser has what the commit will name, to show it and to send it again. */
export async function keepCopy(post: string, { path, version, content }: StoredPicture): Promise<void> {
  const bytes = content === undefined ? null : fromBase64(content)
  if (bytes) await keepForCommit({ path, post, version, bytes }).catch(() => {})
}
