import { type NextRequest, NextResponse } from 'next/server'
import redirects from './.gaji/redirects.json'

/**
 * What must be decided before Next looks at an address: broken encodings (a 500 in Next 16.4), the aliases that Hugo
 * writes as pages (a list of any length, matched to the letter: Next's own redirects ignore case), and the last slash.
 */
const targets = new Map(Object.entries(redirects as Record<string, string>))

export function proxy(request: NextRequest): NextResponse | undefined {
  const path = decodePath(request.nextUrl.pathname)
  if (path === null)
    return new NextResponse('400 Bad Request\n', { status: 400, headers: { 'Content-Type': 'text/plain' } })
  const target = targets.get(path) ?? targets.get(`${path}/`) ?? withSlash(path, request) ?? composed(request, path)
  return target === null ? undefined : redirectTo(request, target)
}

/** Next's own files need nothing of this; the base path is added by Next, and alone (`/blog`) it is the first pattern. */
export const config = { matcher: ['/', '/((?!_next/).*)'] }

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return null
  }
}

/** Pages end in a slash, as Hugo has them; an address with a dot in its last part may be a file. */
function withSlash(path: string, request: NextRequest): string | null {
  // "/blog" is "/" to Next, where "/blog" is the base path.
  if (path === '/' && !new URL(request.url).pathname.endsWith('/')) return '/'
  if (path.endsWith('/index.html')) return path.slice(0, -'index.html'.length)
  return path.endsWith('/') || path === '/healthz' || /\.[^/]*$/.test(path) ? null : `${path}/`
}

/** A name that macOS took apart into single letters (NFD) leads to the address in whole syllables. */
function composed(request: NextRequest, path: string): string | null {
  return path === decodeURIComponent(request.nextUrl.pathname) ? null : path
}

function redirectTo(request: NextRequest, target: string): NextResponse {
  if (!target.startsWith('/')) return NextResponse.redirect(target, 308)
  const path = target.split('/').map(encodeURIComponent).join('/')
  const url = new URL(request.nextUrl.basePath + path + request.nextUrl.search, request.url)
  return NextResponse.redirect(url, 308)
}
