import { draftPage } from '../../../../components/page/draft-page'
import type { Problem } from '../../../../lib/base/problems'
import { workspace } from '../../../../lib/base/workspace/this-workspace'
import { openPreview, type Preview } from '../../../../lib/build/preview/open-preview'
import { badPath } from '../../../../lib/studio/answers/file'
import { answer, readCall } from '../../../../lib/studio/answers/studio'
import { safePath } from '../../../../lib/writing/paths/safe-path'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

let preview: Preview | undefined

/** `{ path, text }` → the page that this file would make if it said that, or why it makes none. */
export const POST = guarded(async (studio, request) => {
  const call = await readCall(request, ['path', 'text'])
  if (!call?.path || call.text === null) return answer({ message: studio.words.badCall }, 400)
  const safe = safePath(call.path)
  if ('refused' in safe) return badPath(studio, safe)
  preview ??= openPreview(workspace)
  const { page, problems } = await preview.pageOf(safe.path, new TextEncoder().encode(call.text))
  const told = problems.map(toTell)
  return page
    ? answer({ html: await draftPage(page.url, page.files), problems: told })
    : answer({ problems: told }, 422)
})

function toTell({ line, column, severity, message, remedy }: Problem) {
  return { line, column, severity, message: remedy ? `${message} (${remedy})` : message }
}
