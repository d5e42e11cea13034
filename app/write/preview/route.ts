import { previewPolicy } from '../../../lib/site/headers/policy'
import { admitPage } from '../../../lib/studio/session/admit-page'

export const dynamic = 'force-dynamic'

/** The empty document in which the studio shows a page: by a policy of its own it runs nothing, whatever is put in. */
export async function GET(request: Request): Promise<Response> {
  const refused = await admitPage(request)
  if (refused) return new Response(null, { status: refused.status })
  const html = '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body></body></html>'
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': previewPolicy,
      'Cache-Control': 'no-store',
    },
  })
}
