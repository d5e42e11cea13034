import { createServer, request, type Server } from 'node:http'

/** Where browsers send what a policy stopped. */
const reports = '/policy-reports'
/** A page that breaks its own policy, so that a browser that reports nothing can't pass for one that found nothing. */
const offender = '/policy-offender'

export type Watch = { origin: string; offender: string; violations: string[]; server: Server }

/**
 * Stands between a browser and a site and asks, in the policy itself, to be told of violations: the one way that every
 * engine knows and that sees also what happens before a page's first script.
 */
export async function reportViolations(site: string): Promise<Watch> {
  const violations: string[] = []
  const { hostname, port } = new URL(site)
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === reports) {
      let body = ''
      incoming.on('data', (data) => (body += data))
      incoming.on('end', () => {
        violations.push(body)
        outgoing.writeHead(204).end()
      })
      return
    }
    if (incoming.url === offender) {
      // The icon that browsers ask for by themselves would be told later than the test waits.
      const policy = `default-src 'none'; img-src *; report-uri ${reports}`
      outgoing.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      outgoing.end('<!DOCTYPE html><title>x</title><script>document.title = "y"</script>')
      return
    }
    const { url: path, method, headers } = incoming
    const passed = request({ hostname, port, path, method, headers }, (answer) => {
      const policy = answer.headers['content-security-policy']
      const asked = policy ? { 'content-security-policy': `${policy}; report-uri ${reports}` } : {}
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...asked })
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  return { origin, offender: origin + offender, violations, server }
}
