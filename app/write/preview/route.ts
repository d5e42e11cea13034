import { previewPolicy } from '../../../lib/site/headers/policy'
import { refuse } from '../../../lib/studio/guard'
import { processMode } from '../../../lib/studio/process-mode'

export const dynamic = 'force-dynamic'

/** The empty document in which the studio shows a page: by a policy of its own it runs nothing, whatever is put in. */
export function GET(request: Request): Response {
  const refused = refuse(request, processMode(), 'page')
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
