import { badPath } from '../../../lib/studio/answers/file'
import { answer, readCall, type Studio } from '../../../lib/studio/answers/studio'
import { safePath } from '../../../lib/writing/paths/safe-path'

/** What a call says of a text that is being written: where it would lie and what it says, or why that can't be asked. */
export async function readWritten(
  studio: Studio,
  request: Request,
): Promise<{ path: string; text: string } | { refused: Response }> {
  const call = await readCall(request, ['path', 'text'])
  if (!call?.path || call.text === null) return { refused: answer({ message: studio.words.badCall }, 400) }
  const safe = safePath(call.path)
  return 'refused' in safe ? { refused: badPath(studio, safe) } : { path: safe.path, text: call.text }
}
