import { draftPage } from '../../../../components/page/draft-page'
import type { Problem } from '../../../../lib/base/problems'
import { workspace } from '../../../../lib/base/workspace/this-workspace'
import { openPreview, type Preview } from '../../../../lib/build/preview/open-preview'

export const dynamic = 'force-dynamic'

let preview: Preview | undefined

/** `{ path, text }` → the page that this file would make if it said that, or why it makes none. */
export async function POST(request: Request): Promise<Response> {
  const asked: unknown = await request.json().catch(() => null)
  const { path, text } = (asked ?? {}) as Record<string, unknown>
  if (typeof path !== 'string' || typeof text !== 'string') {
    return Response.json({ message: '파일과 글을 알 수 없는 요청입니다' }, { status: 400, headers })
  }
  preview ??= openPreview(workspace)
  const { page, problems } = await preview.pageOf(path, new TextEncoder().encode(text))
  const told = problems.map(toTell)
  if (!page) return Response.json({ problems: told }, { status: 422, headers })
  return Response.json({ html: await draftPage(page.url, page.files), problems: told }, { headers })
}

const headers = { 'Cache-Control': 'no-store' }

function toTell({ line, column, severity, message, remedy }: Problem) {
  return { line, column, severity, message: remedy ? `${message} (${remedy})` : message }
}
