export const moreDivider = '<!--more-->'

/**
 * The first divider ends the paragraph it stands in; later ones are plain HTML comments. One that is shown in
 * code is none.
 */
export function findDivider(body: string): number {
  let fence = ''
  let lineStart = 0
  for (const line of body.split('\n')) {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (mark && !fence) fence = mark
    else if (mark.startsWith(fence) && /[`~]\s*$/.test(line)) fence = ''
    const at = fence ? -1 : line.replace(/(`+)[^`]+\1/g, (code) => ' '.repeat(code.length)).indexOf(moreDivider)
    if (at >= 0) return lineStart + at
    lineStart += line.length + 1
  }
  return -1
}
