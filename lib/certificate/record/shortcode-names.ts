/** Hugo's own in every version, of those that ask no other host. */
const builtIn = new Set(['figure', 'gist', 'highlight', 'param', 'ref', 'relref', 'youtube'])

/** Names of calls in texts that Hugo doesn't know itself → whether some call has an end. */
export function calledShortcodes(texts: Iterable<string>): Map<string, boolean> {
  const names = new Map<string, boolean>()
  for (const text of texts)
    for (const [, end, name = ''] of text.matchAll(/\{\{[<%]\s*(\/?)\s*([\p{L}\p{N}_][\p{L}\p{N}_./-]*)/gu))
      if (!builtIn.has(name)) names.set(name, names.get(name) === true || end === '/')
  return names
}
