import type { Server } from 'node:http'
import { environment } from '../base/environment'
import { readPort } from './read-port'

/** Serves on PORT (3000) until a signal comes, then ends what is on its way and stops. */
export function listen({ server, basePath }: { server: Server; basePath: string }): void {
  const port = portOrEnd()
  server.on('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? `port ${port} is taken (set PORT to another)` : error.message
    process.stderr.write(`${reason}\n`)
    process.exit(1)
  })
  server.listen(port, () => {
    const address = server.address()
    const taken = typeof address === 'object' && address ? address.port : port
    process.stdout.write(`✓ http://localhost:${taken}${basePath}/\n✓ Ready in ${Math.round(performance.now())} ms\n`)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeIdleConnections()
    })
  }
}

function portOrEnd(): number {
  try {
    return readPort(environment.PORT)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}
