import type { Problem } from '../../../../lib/base/problems'
import { badPath } from '../../../../lib/studio/answers/file'
import { answer, readCall } from '../../../../lib/studio/answers/studio'
import { safePath } from '../../../../lib/writing/paths/safe-path'
import { guarded } from '../doors'
import { loadContentStep } from '../load-content-step'

export const dynamic = 'force-dynamic'

/** `{ path, text }` → the page that this file would make if it said that, or why it makes none. */
export const POST = guarded(async (studio, request) => {
  const call = await readCall(request, ['path', 'text'])
  if (!call?.path || call.text === null) return answer({ message: studio.words.badCall }, 400)
  const safe = safePath(call.path)
  if ('refused' in safe) return badPath(studio, safe)
  const { makePage } = await loadContentStep()
  const { html, problems } = await makePage(safe.path, call.text)
  const told = problems.map(toTell)
  return html === null ? answer({ problems: told }, 422) : answer({ html, problems: told })
})

function toTell({ line, column, severity, message, remedy }: Problem) {
  return { line, column, severity, message: remedy ? `${message} (${remedy})` : message }
}
