import { environment } from '../../base/environment'
import { cameByHttps } from '../../site/headers/https-signs'
import { isLoopbackName } from '../loopback'

type CookieName = 'write' | 'login'

/**
 * By https a cookie is `__Host-`: no other host and no plain connection can have set it. A browser takes that name by https alone,
 * so on this machine's own name by plain http, where tests and whoever tries the studio out are, it has a plain one; by
 * plain http from elsewhere there is none, and no session.
 */
export function cookiePrefix(headers: Headers): '__Host-' | '' | null {
  if (cameByHttps(Object.fromEntries(headers)) || environment.VERCEL) return '__Host-'
  return isLoopbackName(headers.get('host') ?? '') ? '' : null
}

export function readCookie(headers: Headers, name: CookieName): string | null {
  const prefix = cookiePrefix(headers)
  if (prefix === null) return null
  const wanted = `${prefix}gaji-${name}=`
  const found = (headers.get('cookie') ?? '').split(/; */).find((pair) => pair.startsWith(wanted))
  return found?.slice(wanted.length) || null
}

/** The value of `Set-Cookie`; an empty one takes it away. Lax: a link to the studio from elsewhere opens it signed in. */
export function writeCookie(headers: Headers, name: CookieName, value: string, seconds: number): string {
  const prefix = cookiePrefix(headers) ?? '__Host-'
  const age = value === '' ? 0 : seconds
  const secure = prefix === '' ? '' : '; Secure'
  return `${prefix}gaji-${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}
