import type { Problem } from '../../../../lib/base/problems'
import { readKept } from '../../../../lib/studio/answers/read-kept'
import { answer } from '../../../../lib/studio/answers/studio'
import { guarded } from '../doors'
import { loadContentStep } from '../load-content-step'
import { readWritten } from '../read-written'

export const dynamic = 'force-dynamic'

/** `{ path, text, pictures }` → the page that this file would make if it said that, or why it makes none. */
export const POST = guarded(async (studio, request) => {
  const kept = await readKept(request.clone())
  const written = await readWritten(studio, request)
  if ('refused' in written) return written.refused
  const { makePage } = await loadContentStep()
  const { html, problems } = await makePage(written.path, written.text, kept)
  const told = problems.map(toTell)
  return html === null ? answer({ problems: told }, 422) : answer({ html, problems: told })
})

function toTell({ line, column, severity, message, remedy }: Problem) {
  return { line, column, severity, message, ...(remedy && { remedy }) }
}
