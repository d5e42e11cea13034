import type { Spot } from '../../record/parsed-post'
import { codeLines } from '../source/code-lines'
import type { MappedText } from '../source/positions'
import type { Finding } from '../source/report'

/** Text that the parser can't read. */
export class BadSyntax extends Error {
  constructor(readonly finding: Finding) {
    super(finding.message)
  }
}

/** The parser's own complaint with its place in the author's file; any other error as it is. */
export function placedSyntax(error: unknown, text: MappedText, spotOf: (offset: number) => Spot): unknown {
  const { reason } = error as { reason?: unknown }
  if (typeof reason !== 'string') return error
  const isComment = reason.includes('!--') || reason.includes('`!`')
  return new BadSyntax({
    ...spotOf(text.toBody(offsetOf(error as Placed, text.text, reason))),
    severity: 'error',
    code: 'mdx-syntax',
    message: isComment ? 'HTML comment in .mdx' : (reason.split('\n')[0]?.replace(/ \(.*$/, '') ?? reason),
    remedy: isComment ? 'use {/* … */}' : 'write \\< or \\{ for the sign itself',
  })
}

type Placed = { place?: { start?: { offset?: number }; offset?: number }; line?: number; column?: number }

/** A tag that nothing closes is named in the message alone: "Expected a closing tag for `<div>` (5:1-5:6)". */
function offsetOf({ place, line = 1, column = 1 }: Placed, text: string, reason: string): number {
  const open = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason)
  const known = open ? undefined : (place?.start?.offset ?? place?.offset)
  if (known !== undefined) return known
  const [atLine, atColumn] = open ? [Number(open[1]), Number(open[2])] : [line, column]
  const before = text.split('\n').slice(0, atLine - 1)
  return before.reduce((sum, { length }) => sum + length + 1, 0) + atColumn - 1
}

/** Each brace that opens no valid expression is tried anew at every closing one after it. */
export function mdxBracesProblem(body: string, bodyLine: number): Finding | null {
  const most = 1_000
  const lines = body.split('\n')
  const isCode = codeLines(lines)
  let braces = 0
  for (const [index, line] of lines.entries()) {
    if (isCode[index]) continue
    braces += line.split('{').length - 1
    if (braces <= most) continue
    return {
      line: bodyLine + index,
      column: 1,
      severity: 'error',
      code: 'limit',
      message: `more than ${most} braces outside code`,
      remedy: 'show text with braces as code, or write the post as .md',
    }
  }
  return null
}

/** Tags nested so deep that the parser would run out of stack. */
export function mdxDepthProblem(body: string, bodyLine: number): Finding | null {
  const limit = 100
  let depth = 0
  for (const found of body.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    depth += found[1] ? -1 : found[2] ? 0 : 1
    if (depth <= limit) continue
    const before = body.slice(0, found.index).split('\n')
    return {
      line: bodyLine + before.length - 1,
      column: (before.at(-1)?.length ?? 0) + 1,
      severity: 'error',
      code: 'limit',
      message: `element nested deeper than ${limit}`,
      remedy: 'nest it less deeply',
    }
  }
  return null
}
