import { type NextRequest, NextResponse } from 'next/server'
import redirects from './.gaji/redirects.json'
import settings from './.gaji/settings.json'
import { type AddressForms, leadAddress, leadUrl } from './lib/site/lead-address'

/**
 * What must be decided before Next looks at an address: broken encodings (a 500 in Next 16.4), the aliases that Hugo
 * writes as pages (a list of any length, matched to the letter: Next's own redirects ignore case), and the last slash.
 */
const targets = new Map(Object.entries(redirects as Record<string, string>))
const forms = settings.addresses as AddressForms

export function proxy({ nextUrl, url }: NextRequest): NextResponse | undefined {
  // "/blog" is "/" to Next, where "/blog" is the base path.
  const isBareBase = nextUrl.pathname === '/' && !new URL(url).pathname.endsWith('/')
  const lead = isBareBase ? { to: '/' } : leadAddress(nextUrl.pathname, targets, forms)
  if (lead === 'malformed') return refusal(400, 'Bad Request')
  if (lead === 'hidden') return refusal(404, 'Not Found')
  if (lead) return NextResponse.redirect(leadUrl(url, nextUrl.basePath, lead.to, nextUrl.search), 308)
}

function refusal(status: number, reason: string): NextResponse {
  return new NextResponse(`${status} ${reason}\n`, { status, headers: { 'Content-Type': 'text/plain' } })
}

/** Next's own files need nothing of this; the base path is added by Next, and alone (`/blog`) it is the first pattern. */
export const config = { matcher: ['/', '/((?!_next/).*)'] }
