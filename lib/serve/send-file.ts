import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import send from '@fastify/send'
import { encodePath } from '../base/text/addresses'
import { cacheControl } from '../site/headers/cache-control'
import { chooseEncoding, encodings } from './choose-encoding'
import type { SiteFile } from './site-files'

type Sending = { request: IncomingMessage; response: ServerResponse; file: SiteFile; headers: Record<string, string> }

/** A file as it was asked for: whole, a part of it (206, 416), or nothing new (304, 412); packed where that is taken. */
export function sendFile(sending: Sending): Promise<void> {
  // The library takes "no-cache" for a wish to get all of it again. It asks caches on the way to ask us.
  const { 'cache-control': _, ...headers } = sending.request.headers
  return sendCopy(sending, headers, null)
}

/** The page for what isn't there: its own state and part don't matter, so no condition and no range counts. */
export function sendNotFound(sending: Sending): Promise<void> {
  const { 'accept-encoding': accepted } = sending.request.headers
  return sendCopy(sending, { 'accept-encoding': accepted }, 404)
}

async function sendCopy(sending: Sending, asked: IncomingHttpHeaders, status: number | null): Promise<void> {
  const { request, response, file, headers } = sending
  const there = encodings.filter((encoding) => file.packed[encoding])
  const encoding = chooseEncoding(String(asked['accept-encoding'] ?? ''), there)
  const path = (encoding && file.packed[encoding]) || file.path
  const isState = status === null
  const sent = await send({ method: request.method, headers: asked } as IncomingMessage, encodePath(path), {
    ...{ dotfiles: 'allow', index: false, cacheControl: false, contentType: false },
    ...{ acceptRanges: isState, etag: isState, lastModified: isState },
  })
  if (there.length > 0) headers.Vary = 'Accept-Encoding'
  // Our own words for what went wrong: the library's bring a policy and a type of their own.
  if (sent.type !== 'file') {
    sent.stream.destroy()
    // It was there at the start: a build is at work in this folder, or has been.
    const [code, reason] = isState ? (refusals[sent.statusCode] ?? unavailable) : notFound
    const range = sent.headers['Content-Range']
    return sendText(sending, code, reason, {
      ...headers,
      'Cache-Control': cacheControl.moment,
      ...(range && { 'Content-Range': range }),
      ...(code === 503 && { 'Retry-After': '30' }),
    })
  }
  const hasBody = sent.statusCode !== 304
  response.writeHead(status ?? sent.statusCode, {
    ...headers,
    ...sent.headers,
    ...(hasBody && { 'Content-Type': file.type, ...(encoding && { 'Content-Encoding': encoding }) }),
  })
  await pipeline(sent.stream, response)
}

type Refusal = readonly [status: number, reason: string]

const refusals: Record<number, Refusal> = {
  412: [412, 'Precondition Failed'],
  416: [416, 'Range Not Satisfiable'],
}
const unavailable: Refusal = [503, 'Service Unavailable']
const notFound: Refusal = [404, 'Not Found']

type Replying = Pick<Sending, 'request' | 'response'>

export function sendText(
  { request, response }: Replying,
  status: number,
  reason: string,
  headers: Record<string, string>,
) {
  const text = reason && `${status} ${reason}\n`
  const type = text ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}
  const length = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(text) }
  response.writeHead(status, { ...headers, ...type, ...length })
  response.end(request.method === 'HEAD' ? undefined : text)
}
