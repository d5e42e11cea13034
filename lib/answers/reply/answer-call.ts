import { isOwnPage } from '../rules/origin'
import { readForm } from '../rules/read-form'
import type { AnswersSettings } from '../site/answers-settings'
import { type Answering, type Call, pageOf } from './answering'
import { getDone, getOwn, getReplyForm } from './confirmations'
import { postComment } from './post-comment'
import { postLike } from './post-like'
import { postOwn } from './post-own'
import { postView } from './post-view'
import { readPage } from './read-page'
import { nothing, refuse, sendStyles } from './send'
import { getStop, postStop } from './stop-mail'

type Handler = (answering: Answering, call: Call) => Response | Promise<Response>

const reads: Record<string, Handler> = {
  page: readPage,
  done: getDone,
  own: getOwn,
  reply: getReplyForm,
  stop: getStop,
  styles: sendStyles,
}
const writes: Record<string, Handler> = {
  view: postView,
  like: postLike,
  comment: postComment,
  own: postOwn,
  stop: postStop,
}
/** What is sent by who is no page of ours: its link is the proof. */
const fromAnywhere = new Set(['stop'])

/** What is asked at `/api/answers/…`, by whichever server. A store that is down costs this answer and nothing else. */
export async function answerCall(answering: Answering, request: Request, peer: string): Promise<Response> {
  const { settings } = answering.kept
  const { pathname, searchParams } = new URL(request.url)
  const name = /\/api\/answers\/([a-z]+)\/?$/.exec(pathname)?.[1] ?? ''
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const handler = (isRead ? reads : writes)[name]
  if (!settings || (!Object.hasOwn(reads, name) && !Object.hasOwn(writes, name)))
    return new Response('404 Not Found\n', { status: 404 })
  const origins = originsOf(answering, settings)
  if (request.method === 'OPTIONS') return withOrigin(nothing(), request, origins)
  if (!handler || (!isRead && request.method !== 'POST')) return notSo(name)
  const isScript = (request.headers.get('accept') ?? '').includes('application/json')
  const isFree = fromAnywhere.has(name)
  const fields = isRead || isFree ? new Map(searchParams) : await readForm(request)
  const answer = () => {
    if (!isFree && !isOwnPage(request.headers, origins, isRead))
      return refuse(answering, { isScript }, { status: 403, word: 'foreign', page: null })
    if (fields === 'large') return refuse(answering, { isScript }, { status: 413, word: 'large', page: null })
    if (fields === 'other') return refuse(answering, { isScript }, { status: 415, word: 'badForm', page: null })
    return handler(answering, { request, settings, name, fields, peer, isScript })
  }
  try {
    return withOrigin(await answer(), request, origins)
  } catch (error) {
    tellDown(error, answering.now())
    const page = fields instanceof Map ? pageOf(answering, fields.get('page')) : null
    return withOrigin(refuse(answering, { isScript }, { status: 503, word: 'down', page }), request, origins)
  }
}

/** The site's own pages, where another host has them, and those that the configuration names. */
function originsOf({ kept }: Answering, { at, origins }: AnswersSettings): string[] {
  const own = at && URL.canParse(kept.baseURL) ? [new URL(kept.baseURL).origin] : []
  return [...own, ...origins.map((origin) => origin.replace(/\/+$/, ''))]
}

/** To a page on another host, which must be listed to the letter. */
function withOrigin(response: Response, { headers }: Request, origins: readonly string[]): Response {
  const origin = headers.get('origin')
  response.headers.set('Vary', 'Origin')
  if (origin !== null && origins.includes(origin)) response.headers.set('Access-Control-Allow-Origin', origin)
  return response
}

function notSo(name: string): Response {
  const allow = [
    ...(Object.hasOwn(reads, name) ? ['GET', 'HEAD'] : []),
    ...(Object.hasOwn(writes, name) ? ['POST'] : []),
    'OPTIONS',
  ]
  return new Response('405 Method Not Allowed\n', { status: 405, headers: { Allow: allow.join(', ') } })
}

let toldAt = 0

/** Once a minute: a store that is down is asked by every reader. */
function tellDown(error: unknown, now: number): void {
  if (now - toldAt < 60_000) return
  toldAt = now
  process.stderr.write(`answers: ${error instanceof Error ? error.message : error}\n`)
}
