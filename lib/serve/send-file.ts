import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import send from '@fastify/send'
import { encodePath } from '../base/text/addresses'
import { cacheControl } from '../site/headers/cache-control'
import { chooseEncoding, encodings } from './choose-encoding'
import type { SiteFile } from './site-files'
import type { FileState, keepFiles } from './state/keep-files'
import { resolveTags } from './state/tag-conditions'

type Replying = { request: IncomingMessage; response: ServerResponse }
type Sending = Replying & { file: SiteFile; headers: Record<string, string>; stateOf: StateOf }
type StateOf = ReturnType<typeof keepFiles>

/** A file as it was asked for: whole, a part of it (206, 416), or nothing new (304, 412); packed where that is taken. */
export async function sendFile(sending: Sending): Promise<void> {
  const { request, response } = sending
  const copy = await chooseCopy(sending)
  // It was there at the start: a build is at work in this folder, or has been.
  if (!copy) return refuse(sending, [503, 'Service Unavailable'], { 'Retry-After': '30' })
  const { state, path, own } = copy
  const { bytes, modified, tag } = state
  if (!bytes || conditions.some((name) => request.headers[name] !== undefined)) {
    return sendAsked(sending, path, tag, own)
  }
  const ofState = { 'Accept-Ranges': 'bytes', 'Last-Modified': modified.toUTCString(), ETag: tag }
  response.writeHead(200, { ...sending.headers, ...own, ...ofState, 'Content-Length': bytes.length })
  response.end(bytes)
}

/** The page for what isn't there: its own state and part don't matter, so no condition and no range counts. */
export async function sendNotFound(sending: Sending): Promise<void> {
  const copy = await chooseCopy(sending)
  if (!copy?.state.bytes) return refuse(sending, [404, 'Not Found'])
  const { bytes } = copy.state
  sending.response.writeHead(404, { ...sending.headers, ...copy.own, 'Content-Length': bytes.length })
  sending.response.end(bytes)
}

/** What may make another answer of a file than itself. */
const conditions = ['range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'] as const

type Copy = { path: string; state: FileState; own: Record<string, string> }

/** The lightest copy that is taken, as it lies there now, and the headers that go with it; null: there is none. */
async function chooseCopy({ request, headers, file, stateOf }: Sending): Promise<Copy | null> {
  const there = encodings.filter((encoding) => file.packed[encoding])
  if (there.length > 0) headers.Vary = [headers.Vary, 'Accept-Encoding'].filter(Boolean).join(', ')
  const encoding = chooseEncoding(request.headers['accept-encoding'], there)
  const path = (encoding && file.packed[encoding]) || file.path
  const state = await stateOf(path)
  return state && { path, state, own: { 'Content-Type': file.type, ...(encoding && { 'Content-Encoding': encoding }) } }
}

/** As the library answers dates, ranges and what is left of the conditions, from the disk. */
async function sendAsked(sending: Sending, path: string, tag: string, own: Copy['own']): Promise<void> {
  const { request, response, headers } = sending
  // The library takes "no-cache" for a wish to get all of it again. It asks caches on the way to ask us.
  const { 'cache-control': _, ...asked } = request.headers
  const resolved = { method: request.method, headers: resolveTags(asked, tag) } as IncomingMessage
  const sent = await send(resolved, encodePath(path), {
    ...{ dotfiles: 'allow', index: false, cacheControl: false, contentType: false, etag: false },
  })
  if (sent.type !== 'file') {
    // Our own words for what went wrong: the library's bring a policy and a type of their own.
    sent.stream.destroy()
    const range = sent.headers['Content-Range']
    const refusal = refusals[sent.statusCode]
    if (!refusal) return refuse(sending, [503, 'Service Unavailable'], { 'Retry-After': '30' })
    return refuse(sending, refusal, range ? { 'Content-Range': range } : {})
  }
  response.writeHead(sent.statusCode, { ...headers, ...(sent.statusCode !== 304 && own), ...sent.headers, ETag: tag })
  await pipeline(sent.stream, response)
}

type Refusal = readonly [status: number, reason: string]

const refusals: Record<number, Refusal> = {
  412: [412, 'Precondition Failed'],
  416: [416, 'Range Not Satisfiable'],
}

function refuse(sending: Sending, [status, reason]: Refusal, more: Record<string, string> = {}): void {
  sendText(sending, status, reason, { ...sending.headers, 'Cache-Control': cacheControl.moment, ...more })
}

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
