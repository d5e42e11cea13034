/**
 * Where a call stands: in a sentence, on lines of its own within a paragraph, or apart, with nothing but blank lines
 * and other calls beside it. Only its neighbours are looked at: a body may have thousands of calls.
 */
export function callPlace(body: string, start: number, end: number): 'in-sentence' | 'in-paragraph' | 'apart' {
  const left = beforeBlanks(body, start)
  const right = afterBlanks(body, end)
  if (!isLineStart(body, left) || !isLineEnd(body, right)) return 'in-sentence'
  const above = beforeBlanks(body, left - 1)
  const below = afterBlanks(body, right + 1)
  const isApart =
    (isLineStart(body, above) || body.endsWith('}}', above)) && (isLineEnd(body, below) || body.startsWith('{{', below))
  return isApart ? 'apart' : 'in-paragraph'
}

function isLineStart(body: string, at: number): boolean {
  return at <= 0 || body[at - 1] === '\n'
}

function isLineEnd(body: string, at: number): boolean {
  return at >= body.length || body[at] === '\n'
}

function beforeBlanks(body: string, from: number): number {
  let at = from
  while (isBlank(body[at - 1])) at--
  return at
}

function afterBlanks(body: string, from: number): number {
  let at = from
  while (isBlank(body[at])) at++
  return at
}

/** Within a line. */
function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && /[^\S\n]/.test(sign)
}
