import { wholeMarkup } from '../../../components/page/static-markup'
import { signedInPath } from '../../../components/studio/shared/studio-page'
import { StudioDocument } from '../../../components/studio/studio-document'
import { assetUrl } from '../../../lib/record/assets'
import { processMode } from '../../../lib/studio/process-mode'
import { admitPage } from '../../../lib/studio/session/admit-page'
import { safePath } from '../../../lib/writing/paths/safe-path'
import { studioFiles, studioParts, studioSite } from '../studio-site'

export const dynamic = 'force-dynamic'

/** The studio's list of texts, the editor of the file at "/write/content/posts/글/index.md", and pages of features. */
export async function GET(request: Request, { params }: RouteContext<'/write/[[...path]]'>): Promise<Response> {
  const refused = await admitPage(request)
  if (refused) return new Response(`${refused.status}\n`, { status: refused.status })
  const { path = [] } = await params
  // Where a sign-in ends that was begun beside a text.
  const asked = path.join('/')
  const part = studioParts.find(({ pages }) => pages.some((page) => page.path === asked))
  const isPage = asked === '' || asked === signedInPath || part !== undefined
  const safe = isPage ? null : safePath(asked)
  // Files of an export have one page; where it leads stands behind a "#".
  if (path.length > 0 && processMode() === 'token') return new Response('404 Not Found\n', { status: 404 })
  if (safe && ('refused' in safe || safe.kind !== 'text')) return new Response('404 Not Found\n', { status: 404 })
  if (!studioFiles) return new Response('…\n', { status: 503, headers: { Refresh: '1' } })
  const site = studioSite()
  const icon = assetUrl(site, 'icon')
  const page = StudioDocument({
    site,
    path: safe ? safe.path : asked || null,
    part: part && { feature: part.feature, words: part.words },
    files: studioFiles,
    icon,
  })
  return new Response(wholeMarkup(page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
