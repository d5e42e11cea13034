/** A start tag in raw HTML: its name in lower case and as typed; `at` counts from the start of the text. */
export type Tag = { name: string; typed: string; at: number; attributes: { name: string; value: string }[] }
export type Tags = { starts: Tag[]; ends: string[] }

// What follows these is text up to their own end tag.
const rawText = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/** The tags of a piece of raw HTML, comments skipped. Only for telling the author: what passes is decided on the tree. */
export function readTags(html: string): Tags {
  const starts: Tag[] = []
  const ends: string[] = []
  let inLowerCase: string | undefined
  const tag = /<(\/?)([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/iy
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      if (end < 0) break
      at = end + 3
      continue
    }
    if (!/[a-z/]/i.test(html[at + 1] ?? '')) {
      at++
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(html)
    // An unfinished tag swallows the rest, for the browser too.
    if (!found) break
    const [all, slash, name = '', attributes = ''] = found
    const lower = name.toLowerCase()
    if (slash) ends.push(lower)
    else starts.push({ name: lower, typed: name, at, attributes: readAttributes(attributes) })
    at += all.length
    if (!slash && rawText.test(lower)) {
      inLowerCase ??= html.toLowerCase()
      const end = inLowerCase.indexOf(`</${lower}`, at)
      if (end < 0) break
      at = end
    }
  }
  return { starts, ends }
}

function readAttributes(text: string): Tag['attributes'] {
  const found = text.matchAll(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)
  return [...found].map(([, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: double ?? single ?? bare ?? '',
  }))
}
