import type { ElementContent } from 'hast'
import { messagePage } from '../show/message-page'
import { hrefOf } from '../site/kept-answers'
import type { AnswersWords } from '../words/words'
import { type AnsweredPage, type Answering, type Call, wordsOf } from './answering'

export function sendJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}

export function nothing(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** Where a form leads when it has been taken; a reload sends nothing twice. */
export function goTo({ kept }: Pick<Answering, 'kept'>, name: string, query: Record<string, string>): Response {
  const location = `${kept.basePath}/api/answers/${name}?${new URLSearchParams(query)}`
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}

type Refusal = { status: number; word: keyof AnswersWords; page: AnsweredPage | null }

/** In words: to our script as JSON, to who has sent a form as a page with the way back. */
export function refuse(
  answering: Answering,
  { isScript }: Pick<Call, 'isScript'>,
  { status, word, page }: Refusal,
): Response {
  const words = wordsOf(answering, page)
  const response = isScript
    ? sendJson({ message: words[word] }, status)
    : sendPage(answering, page, { status, title: words.refused, text: words[word] })
  if (status === 429) response.headers.set('Retry-After', '600')
  return response
}

type Shown = { status?: number; title: string; text: string; more?: ElementContent[] }

/** A page of words around what was done. */
export function sendPage({ kept }: Pick<Answering, 'kept'>, page: AnsweredPage | null, shown: Shown): Response {
  const words = wordsOf({ kept }, page)
  const back = page
    ? { href: `${hrefOf(kept, page.url)}#answers`, text: page.title }
    : { href: hrefOf(kept, '/'), text: kept.title }
  const html = messagePage({
    ...shown,
    langTag: page?.langTag ?? kept.langTag,
    styles: `${kept.basePath}/api/answers/styles`,
    back: { label: words.back, ...back },
  })
  return new Response(html, {
    status: shown.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': pagePolicy,
      'X-Content-Type-Options': 'nosniff',
      // The address of one has its writer's secret in it.
      'Referrer-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
    },
  })
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Of pages of words. */
export function sendStyles({ kept }: Answering): Response {
  return new Response(kept.styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
