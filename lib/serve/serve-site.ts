import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { peerHeader } from '../site/headers/peer-header'
import { processMode } from '../studio/process-mode'
import { answerRequest, type Request } from './answer-request'
import { readSite } from './read-site'
import { sendFile, sendNotFound, sendText } from './send-file'
import { keepFiles } from './state/keep-files'

type SiteServer = { server: Server; basePath: string }

/**
 * The server of a built site. What is a file is sent as a file; Next is loaded when the first request comes that only
 * it can answer, so a blog of pages alone never pays for it.
 */
export function createSiteServer(projectFolder: string, loadNext = loadBuiltNext): SiteServer {
  const studio = processMode(true)
  const site = { ...readSite(join(projectFolder, '.next'), join(projectFolder, 'public')), studio }
  const stateOf = keepFiles(kept)
  let next: Promise<RequestListener> | undefined

  const server = createServer((request, response) => {
    reply().catch((error) => {
      // A reader who went away in the middle is no fault.
      if (response.destroyed || request.destroyed) return
      process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`)
      if (response.headersSent) response.destroy()
      else sendText({ request, response }, 500, 'Internal Server Error', { 'Cache-Control': 'no-store' })
    })

    async function reply(): Promise<void> {
      const { method = 'GET', url = '/', headers } = request
      const answer = answerRequest(site, { method, target: url, headers } satisfies Request)
      if (answer.kind === 'text') return sendText({ request, response }, answer.status, answer.reason, answer.headers)
      if (answer.kind === 'file') return sendFile({ request, response, stateOf, ...answer })
      if (answer.kind === 'not-found') {
        const { file, headers } = answer
        return file
          ? sendNotFound({ request, response, stateOf, file, headers })
          : sendText({ request, response }, 404, 'Not Found', headers)
      }
      // Whatever a client says of itself.
      headers[peerHeader] = request.socket.remoteAddress ?? ''
      next ??= loadNext(projectFolder)
      await (await next)(request, response)
    }
  })
  server.on('connect', refuseTunnel)
  return { server, basePath: site.basePath }
}

/** Bytes of files in memory. Node and this server take some 100 MB by themselves, and a small machine has 256. */
const kept = { file: 1 << 20, all: 32 << 20 }

async function loadBuiltNext(projectFolder: string): Promise<RequestListener> {
  // It serves no page: those are files (next.config.mjs).
  Object.assign(process.env, { GAJI_SERVES: '1' })
  const { default: createNext } = await import('next')
  const app = createNext({ dev: false, dir: projectFolder })
  await app.prepare()
  return app.getRequestHandler()
}

/**
 * Node leaves CONNECT to whoever wants to be a proxy, and with it the socket: its errors would end the process, and one
 * whose client doesn't close would keep the server from stopping.
 */
function refuseTunnel(_request: unknown, socket: Duplex): void {
  socket.on('error', () => {})
  const answer =
    'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'
  socket.end(answer, () => socket.destroy())
}
