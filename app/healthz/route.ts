export const dynamic = 'force-static'

/** For whoever watches the server: it answers, so it lives. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
