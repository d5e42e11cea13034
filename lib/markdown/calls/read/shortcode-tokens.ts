import type { ShortcodeProblem, TextRange } from './shortcode-nodes'
import { lexTag, type ShortcodeTag, unfinished } from './shortcode-tag'

/** What calls and markers of one post must stay below; honest posts have some hundreds. */
const most = 6_000

/** Tags and the text between them, flat. Comment marks go, what they hold is text. */
export function tokenize(body: string, problems: ShortcodeProblem[]): (TextRange | ShortcodeTag)[] {
  const tokens: (TextRange | ShortcodeTag)[] = []
  let textFrom = 0
  const text = (end: number, next: number) => {
    if (end > textFrom) tokens.push({ type: 'text', start: textFrom, end })
    textFrom = next
  }

  const opener = /\{\{[<%]/g
  let openers = 0
  const unclosedComments = new Set<string>()
  for (let found = opener.exec(body); found; found = opener.exec(body)) {
    const start = found.index
    if (++openers > most) {
      problems.push({
        at: start,
        code: 'limit',
        message: `more than ${most} shortcode tags`,
        remedy: 'make two posts of it',
      })
      break
    }
    const rightDelimiter = found[0] === '{{<' ? '>}}' : '%}}'
    if (body.startsWith('/*', start + 3)) {
      const end = unclosedComments.has(rightDelimiter) ? -1 : body.indexOf(`*/${rightDelimiter}`, start + 5)
      if (end < 0) {
        // What isn't found from here isn't found from any later place.
        unclosedComments.add(rightDelimiter)
        problems.push({
          at: start,
          code: 'shortcode-syntax',
          message: `shortcode comment is not closed`,
          remedy: `end it with */${rightDelimiter}`,
        })
        continue
      }
      // {{</* x */>}} is shown as {{< x >}}: only the comment marks go.
      text(start + 3, start + 5)
      text(end, end + 2)
      opener.lastIndex = end + 2 + rightDelimiter.length
      continue
    }
    const result = lexTag(body, start)
    if ('problem' in result) {
      problems.push(result.problem)
      // One that runs to the end has taken all other tags for its parameters: each would do so again.
      if (result.problem.code === unfinished) break
      continue
    }
    text(start, result.tag.end)
    tokens.push(result.tag)
    opener.lastIndex = result.tag.end
  }
  text(body.length, body.length)
  return tokens
}
