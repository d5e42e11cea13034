import { wholeMarkup } from '../../../components/page/static-markup'
import { signedInPath } from '../../../components/studio/shared/studio-page'
import { StudioDocument } from '../../../components/studio/studio-document'
import { assetUrl } from '../../../lib/record/assets'
import { processMode } from '../../../lib/studio/process-mode'
import { admitPage } from '../../../lib/studio/session/admit-page'
import { safePath } from '../../../lib/writing/paths/safe-path'
import { studioFiles, studioSite } from '../studio-site'

export const dynamic = 'force-dynamic'

/** The studio's list of texts, and the editor of the file at "/write/content/posts/글/index.md". */
export async function GET(request: Request, { params }: RouteContext<'/write/[[...path]]'>): Promise<Response> {
  const refused = await admitPage(request)
  if (refused) return new Response(`${refused.status}\n`, { status: refused.status })
  const { path = [] } = await params
  // Where a sign-in ends that was begun beside a text.
  const isSignedIn = path.join('/') === signedInPath
  const safe = path.length === 0 || isSignedIn ? null : safePath(path.join('/'))
  // Files of an export have one page; where it leads stands behind a "#".
  if (path.length > 0 && processMode() === 'token') return new Response('404 Not Found\n', { status: 404 })
  if (safe && ('refused' in safe || safe.kind !== 'text')) return new Response('404 Not Found\n', { status: 404 })
  if (!studioFiles) return new Response('…\n', { status: 503, headers: { Refresh: '1' } })
  const site = studioSite()
  const icon = assetUrl(site, 'icon')
  const page = StudioDocument({
    site,
    path: isSignedIn ? signedInPath : (safe?.path ?? null),
    files: studioFiles,
    icon,
  })
  return new Response(wholeMarkup(page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
