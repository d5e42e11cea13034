import { readChanges } from '../../writing/changes/change'
import { told } from './file'
import { answer, type Studio } from './studio'

/**
 * `POST /api/write/publish` with `changes` and a `message`: whatever is done to the site (published, taken back, renamed,
 * removed, restored) is a list of changes (lib/writing/changes), and one commit.
 */
export async function postPublish(studio: Studio, request: Request): Promise<Response> {
  const call: { changes?: unknown; message?: unknown } | null = await request.json().catch(() => null)
  const changes = readChanges(call?.changes)
  const [first] = changes ?? []
  if (!changes || !first) return answer({ message: studio.words.badCall }, 400)
  const message = (typeof call?.message === 'string' && call.message.trim()) || `post: ${first.path}`
  const done = await studio.store.commit(changes, message)
  return told(studio, done, (committed) => answer({ ...committed, url: studio.pageOf(first.path)?.url ?? null }))
}
