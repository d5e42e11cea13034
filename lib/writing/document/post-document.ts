import { splitFrontMatter } from '../../hugo/front-matter/split'
import { decodeText } from '../../hugo/text/text'
import type { FrontMatter } from '../../record/types'

/** A post's file cut into pieces whose texts joined again are its bytes. */
export type PostDocument = {
  /** U+FEFF where the file begins with one, else '' */
  bom: string
  format: FrontMatter['format']
  /** all before the body, delimiters and line ends as they are; '' where there is no front matter */
  head: string
  /** where in `head` the data stands between the delimiters */
  data: { start: number; end: number }
  body: string
  lineEnds: LineEnds
  /** what keeps the form from reading the front matter; the whole text is `body` then */
  fault: string | null
}

/** 'mixed': some lines end otherwise than others, or with a lone CR. */
export type LineEnds = 'lf' | 'crlf' | 'mixed'

/** Shown and never saved: the letters of its unknown encoding are lost in `text`. Line and column from 1. */
export type ReadOnlyFile = { readOnly: 'not-utf8'; line: number; column: number; text: string }

/** Bytes of a post, UTF-8 and nothing else. */
export function openPost(bytes: Uint8Array): PostDocument | ReadOnlyFile {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const decoded = decodeText(bytes)
    const { line, column } = 'problem' in decoded ? decoded.problem : { line: 1, column: 1 }
    return { readOnly: 'not-utf8', line, column, text: new TextDecoder().decode(bytes) }
  }
  return openText(text)
}

export function openText(whole: string): PostDocument {
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : ''
  const text = whole.slice(bom.length)
  const { format, start, end, bodyStart, json, problems } = splitFrontMatter(text)
  const fault = problems[0]?.message ?? json?.problems[0]?.message ?? null
  const lineEnds = lineEndsOf(text)
  if (fault !== null) return { bom, format, head: '', data: { start: 0, end: 0 }, body: text, lineEnds, fault }
  const [head, body] = [text.slice(0, bodyStart), text.slice(bodyStart)]
  return { bom, format, head, data: { start, end }, body, lineEnds, fault }
}

export function postText({ bom, head, body }: PostDocument): string {
  return bom + head + body
}

/** What is written: equal to what was opened where nothing was changed. */
export function postBytes(post: PostDocument): Uint8Array {
  return new TextEncoder().encode(postText(post))
}

/** The text below the front matter is another, all else as it was. A text that itself begins with `+++` becomes one. */
export function withBody(post: PostDocument, body: string): PostDocument {
  return openText(post.bom + post.head + body)
}

export function dataText({ head, data }: PostDocument): string {
  return head.slice(data.start, data.end)
}

/** What an editor of the body must split at and join with, so that lone CRs stay where they are. */
export function lineSeparator({ lineEnds }: Pick<PostDocument, 'lineEnds'>): '\n' | '\r\n' {
  return lineEnds === 'crlf' ? '\r\n' : '\n'
}

function lineEndsOf(text: string): LineEnds {
  const crlf = text.match(/\r\n/g)?.length ?? 0
  const [lf, cr] = [text.split('\n').length - 1 - crlf, text.split('\r').length - 1 - crlf]
  if (cr > 0 || (crlf > 0 && lf > 0)) return 'mixed'
  return crlf > 0 ? 'crlf' : 'lf'
}
