import type { ShortcodeCall, ShortcodeNode, ShortcodeProblem, TextRange } from './shortcode-nodes'
import type { ShortcodeTag } from './shortcode-tag'
import { tokenize } from './shortcode-tokens'

/**
 * Finds the shortcodes in a body and nests them. Hugo runs them before Markdown, so they count in code
 * and in HTML comments too. https://gohugo.io/content-management/shortcodes/
 */

/** 'paired' takes a closing tag or closes itself; 'single' takes none. */
export type ShortcodeKind = 'paired' | 'single' | 'unknown'

/** Every call and every mistake of a body; a broken tag stays as text, so one mistake doesn't hide the next. */
export function readShortcodes(
  body: string,
  kindOf: (name: string) => ShortcodeKind,
): { nodes: ShortcodeNode[]; problems: ShortcodeProblem[] } {
  const problems: ShortcodeProblem[] = []
  const root: ShortcodeNode[] = []
  const open: ShortcodeCall[] = []
  const siblings = () => open.at(-1)?.inner ?? root
  const tokens = tokenize(body, problems)
  const closers = countClosers(tokens)

  for (const token of tokens) {
    if (token.type === 'text') siblings().push(token)
    else if (token.closing) close(token)
    else begin(token)
  }
  leaveOpen(0)
  return { nodes: root, problems }

  function begin(tag: ShortcodeTag) {
    const { name, params, form, start, end, nameAt } = tag
    const kind = kindOf(name)
    const call: ShortcodeCall = { type: 'call', name, params, form, start, end, nameAt, inner: null }
    siblings().push(call)
    const hasCloser = (closers.get(name.toLowerCase()) ?? 0) > 0
    if (tag.selfClosing) {
      if (kind === 'single') problems.push(takesNoContent(name, start))
    } else if (kind === 'paired' || (kind !== 'single' && hasCloser)) {
      call.inner = []
      open.push(call)
    }
  }

  function close(tag: ShortcodeTag) {
    const key = tag.name.toLowerCase()
    closers.set(key, (closers.get(key) ?? 0) - 1)
    const index = open.findLastIndex((call) => call.name.toLowerCase() === key)
    if (index < 0) {
      problems.push(kindOf(tag.name) === 'single' ? takesNoContent(tag.name, tag.start) : notOpen(tag))
      return
    }
    leaveOpen(index + 1)
    const call = open.pop()
    if (call) call.end = tag.end
  }

  /** Calls that nothing has closed: what was taken for their content belongs to the text around them. */
  function leaveOpen(from: number) {
    while (open.length > from) {
      const call = open.pop() as ShortcodeCall
      // One that may stand alone was closed by nobody because it does: {{< card >}} {{< card >}}…{{< /card >}}
      if (kindOf(call.name) === 'paired') problems.push(unclosed(call))
      siblings().push(...(call.inner ?? []))
      call.inner = null
    }
  }
}

function countClosers(tokens: readonly (TextRange | ShortcodeTag)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) {
    if (token.type === 'tag' && token.closing) {
      const key = token.name.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function unclosed(call: ShortcodeCall): ShortcodeProblem {
  return {
    at: call.start,
    code: 'unclosed-shortcode',
    message: `shortcode "${call.name}" is not closed`,
    remedy: call.form === '<' ? `add {{< /${call.name} >}}` : `add {{% /${call.name} %}}`,
  }
}

function takesNoContent(name: string, at: number): ShortcodeProblem {
  return {
    at,
    code: 'shortcode-takes-no-content',
    message: `shortcode "${name}" takes no content`,
    remedy: 'remove its closing tag',
  }
}

function notOpen(tag: ShortcodeTag): ShortcodeProblem {
  return {
    at: tag.slashAt,
    code: 'shortcode-not-open',
    message: `shortcode "${tag.name}" is closed here but was not opened`,
    remedy: 'remove this tag, or open it before',
  }
}
