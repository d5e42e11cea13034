import type { IncomingHttpHeaders } from 'node:http'

/**
 * What a request asks, with the conditions on a tag answered: what is left are dates, ranges and "*", which need none.
 * A tag that is the file's becomes "*", another one that nothing is. https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2
 */
export function resolveTags(asked: IncomingHttpHeaders, tag: string): IncomingHttpHeaders {
  const { 'if-match': match, 'if-none-match': noneMatch, 'if-range': range, ...left } = asked
  if (match !== undefined) {
    left['if-match'] = isAny(match) || tagsOf(match).includes(tag) ? '*' : nothing
    // A date says less than a tag, and counts only where there is none.
    delete left['if-unmodified-since']
  }
  if (noneMatch !== undefined) {
    delete left['if-modified-since']
    if (isAny(noneMatch) || tagsOf(noneMatch.replaceAll('W/"', '"')).includes(tag)) left['if-none-match'] = '*'
  }
  if (range === undefined) return left
  if (!/"/.test(String(range))) left['if-range'] = range
  else if (String(range).trim() !== tag) delete left.range
  return left
}

const nothing = '""'

function isAny(tags: string): boolean {
  return tags.trim() === '*'
}

function tagsOf(list: string): string[] {
  return list.match(/(?:W\/)?"[^"]*"/g) ?? []
}
