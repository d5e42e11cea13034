import { type NextRequest, NextResponse } from 'next/server'
import hashed from '#work/hashed.json'
import copies from '#work/markdown.json'
import redirects from '#work/redirects.json'
import settings from '#work/settings.json'
import { type AddressForms, leadAddress, leadPath, leadUrl } from './lib/site/addresses/lead-address'
import { prefersMarkdown } from './lib/site/addresses/prefers-markdown'
import { markdownUrl } from './lib/site/addresses/urls'
import { cacheControl } from './lib/site/headers/cache-control'
import { processMode } from './lib/studio/process-mode'
import { isStudioPath } from './lib/studio/studio-path'

/**
 * What must be decided before Next looks at an address: broken encodings (a 500 in Next 16.4), the aliases that Hugo
 * writes as pages (a list of any length, matched to the letter: Next's own redirects ignore case), and the last slash.
 * Files with a hash in their names get their long life here, where it is known which there are.
 */
const targets = new Map(Object.entries(redirects as Record<string, string>))
const forms = settings.addresses as AddressForms
const dotlessFiles = new Set<string>(settings.dotlessFiles)
const hashedFiles = new Set<string>(hashed)
const copied = new Set<string>(copies)

export async function proxy(request: NextRequest): Promise<NextResponse | undefined> {
  const { nextUrl, url } = request
  if (isStudioPath(nextUrl.pathname)) return await atStudio(request)
  // "/blog" is "/" to Next, where "/blog" is the base path.
  const isBareBase = nextUrl.pathname === '/' && !new URL(url).pathname.endsWith('/')
  const lead = isBareBase ? { to: '/' } : leadAddress(nextUrl.pathname, targets, forms, dotlessFiles)
  if (lead === 'malformed') return new NextResponse('400 Bad Request\n', { status: 400, headers: refusal })
  const notFound = notFoundOf(request)
  if (lead === 'hidden') return NextResponse.rewrite(notFound)
  if (lead) return NextResponse.redirect(leadUrl(url, nextUrl.basePath, lead.to, nextUrl.search), 308)
  const page = nextUrl.pathname.split('/').map(decodeURIComponent).join('/')
  const copy =
    copied.has(page) && prefersMarkdown(request.headers.get('accept')) ? leadPath('', markdownUrl(page), '') : null
  const vary = copied.has(page) ? { headers: { Vary: 'Accept' } } : undefined
  if (process.env.NODE_ENV === 'development') {
    const { devFile, pageIsMade } = await import('./lib/serve/dev-file')
    const file = devFile(copy ?? nextUrl.pathname)
    if (file) return NextResponse.rewrite(file === 'gone' ? notFound : file, vary)
    await pageIsMade(nextUrl.pathname)
  }
  if (copy) return NextResponse.rewrite(leadUrl(url, nextUrl.basePath, markdownUrl(page), ''), vary)
  if (vary) return NextResponse.next(vary)
  if (hashedFiles.has(nextUrl.pathname)) return NextResponse.next({ headers: { 'Cache-Control': cacheControl.hashed } })
}

function notFoundOf({ nextUrl, url }: NextRequest): URL {
  return new URL(`${nextUrl.basePath}/_not-found/`, url)
}

/** Where it is off, the studio's addresses are nobody's. */
async function atStudio(request: NextRequest): Promise<NextResponse> {
  if (processMode() === 'off') return NextResponse.rewrite(notFoundOf(request))
  const { pathname, basePath } = request.nextUrl
  if (pathname.startsWith('/api/')) return NextResponse.next()
  // Its cipher is the studio's alone.
  const { admitPage } = await import('./lib/studio/session/admit-page')
  const refused = await admitPage(request)
  if (refused?.status === 401 && request.headers.get('sec-fetch-dest') !== 'iframe') {
    const to = encodeURIComponent(`${basePath}${pathname}`)
    return NextResponse.redirect(new URL(`${basePath}/api/write/auth/login?to=${to}`, request.url), 303)
  }
  if (refused) return new NextResponse(`${refused.status}\n`, { status: refused.status, headers: refusal })
  return NextResponse.next()
}

const refusal = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': cacheControl.moment }

/** Next's own files need nothing of this, and what is sent to the studio would be cut at 10 MB, and readers' answers have no page; the base path is added by Next, and alone (`/blog`) it is the first pattern. */
export const config = { matcher: ['/', '/((?!_next/|api/(?:write|answers)/).*)'] }
