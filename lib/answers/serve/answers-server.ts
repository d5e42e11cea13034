import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Readable } from 'node:stream'
import { answerCall } from '../reply/answer-call'
import type { Answering } from '../reply/answering'

/** A server of answers alone, for a site whose pages are files elsewhere: `/api/answers/…`, and `/healthz` for who watches. */
export function createAnswersServer(answering: () => Answering): Server {
  return createServer(async (incoming, outgoing) => {
    const response = await answer(incoming, answering).catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      return new Response('500 Internal Server Error\n', { status: 500 })
    })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
}

async function answer(incoming: IncomingMessage, answering: () => Answering): Promise<Response> {
  const url = URL.canParse(incoming.url ?? '', 'http://answers') ? new URL(incoming.url ?? '', 'http://answers') : null
  if (url?.pathname === '/healthz') return new Response('ok\n')
  if (!url || !/^(?:GET|HEAD|POST|OPTIONS)$/.test(incoming.method ?? '')) return new Response('405\n', { status: 405 })
  if (!/\/api\/answers\//.test(url.pathname)) return new Response('404 Not Found\n', { status: 404 })
  return answerCall(answering(), requestOf(incoming, url), incoming.socket.remoteAddress ?? '')
}

function requestOf(incoming: IncomingMessage, url: URL): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value))
  const hasBody = incoming.method === 'POST'
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : null
  return new Request(url, {
    method: incoming.method ?? 'GET',
    headers,
    ...(hasBody && { body, duplex: 'half' }),
  } as RequestInit)
}
