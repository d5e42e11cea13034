import { wholeMarkup } from '../../../components/page/static-markup'
import { StudioDocument } from '../../../components/studio/studio-document'
import { assetUrl } from '../../../lib/record/assets'
import { refuse } from '../../../lib/studio/guard'
import { processMode } from '../../../lib/studio/process-mode'
import { safePath } from '../../../lib/writing/paths/safe-path'
import { studioFiles, studioSite } from '../studio-site'

export const dynamic = 'force-dynamic'

/** The studio's list of texts, and the editor of the file at "/write/content/posts/글/index.md". */
export async function GET(request: Request, { params }: RouteContext<'/write/[[...path]]'>): Promise<Response> {
  const refused = refuse(request, processMode(), 'page')
  if (refused) return new Response(`${refused.status}\n`, { status: refused.status })
  const { path = [] } = await params
  const safe = path.length === 0 ? null : safePath(path.join('/'))
  if (safe && ('refused' in safe || safe.kind !== 'text')) return new Response('404 Not Found\n', { status: 404 })
  if (!studioFiles) return new Response('…\n', { status: 503, headers: { Refresh: '1' } })
  const site = studioSite()
  const icon = assetUrl(site, 'icon')
  const page = StudioDocument({ site, path: safe?.path ?? null, files: studioFiles, icon })
  return new Response(wholeMarkup(page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
