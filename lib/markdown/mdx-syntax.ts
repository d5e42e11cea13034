import { codeLines } from './code-lines'
import type { Finding } from './report'

/** Thrown by the parser at a place of the text, not by a mistake of ours. */
export function isSyntaxError(error: unknown): boolean {
  return typeof (error as { reason?: unknown }).reason === 'string'
}

/** Text that the parser can't read, as a problem with its place. */
export function mdxSyntaxProblem(error: unknown): Finding {
  const { place, line, column, reason } = error as { place?: unknown; line?: number; column?: number; reason?: string }
  const start = (place as { start?: { line: number; column: number } } | undefined)?.start
  const message = reason ?? String(error)
  const isComment = message.includes('!--') || message.includes('`!`')
  return {
    line: start?.line ?? line ?? 1,
    column: start?.column ?? column ?? 1,
    severity: 'error',
    code: 'mdx-syntax',
    message: isComment ? 'HTML comment in .mdx' : (message.split('\n')[0]?.replace(/ \(.*$/, '') ?? message),
    remedy: isComment ? 'use {/* … */}' : 'write \\< or \\{ for the sign itself',
  }
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
    }
  }
  return null
}
