/** Line numbers of the code, from 1, both included. */
export type LineRange = [from: number, to: number]

/** What the line that opens a fence says. */
export type CodeInfo = {
  language: string
  title: string | null
  ranges: LineRange[]
  /** parts of a range that are none */
  badRanges: string[]
  /** null: as the site says */
  lineNumbers: boolean | null
  firstLine: number
  /** prefix of the lines' ids, where each line is to have one */
  anchors: string | null
  id: string | null
  classes: string[]
}

/** `[markup.highlight]` of the site's configuration, keys in lower case. */
export type SiteHighlight = Record<string, unknown>

/** Whether the site's numbers are on: older versions take a flag, newer ones `table` and `inline`, too. */
export function isOn(value: unknown): boolean {
  return /^(?:true|table|inline)$/i.test(String(value))
}

/** `L` → `L-5`, as Hugo's; lines without a name of their own are `line-5`, where Hugo's have the number alone. */
function anchorPrefix(name: string): string {
  return `${name || 'line'}-`
}

/**
 * ```js {1,3-5} title="a.js"   ```go {linenos=table,hl_lines=[1,"3-4"],linenostart=5}   ```python:a.py
 * Hugo's attributes (https://gohugo.io/content-management/syntax-highlighting/) and the usual short forms.
 */
export function parseCodeInfo(lang: string, meta: string, site: SiteHighlight = {}): CodeInfo {
  const start = Number(site.linenostart)
  const info: CodeInfo = {
    language: lang,
    title: null,
    ranges: [],
    badRanges: [],
    lineNumbers: null,
    firstLine: start >= 0 ? start : 1,
    anchors: isOn(site.anchorlinenos) ? anchorPrefix(String(site.lineanchors ?? '')) : null,
    id: null,
    classes: [],
  }
  let rest = meta
  const brace = lang.indexOf('{')
  if (brace >= 0) {
    info.language = lang.slice(0, brace)
    rest = `${lang.slice(brace)} ${meta}`
  }
  const named = /^([^:]+):(.*[./].*)$/.exec(info.language)
  if (named) {
    info.language = named[1]!
    info.title = named[2]!
  }
  const outside = rest.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    if (/[=#]|^\s*\./.test(inside)) readPairs(inside, /[^\s,]+/, info)
    else addRanges(inside, info)
    return ' '
  })
  readPairs(outside, /\S+/, info)
  return info
}

function readPairs(text: string, bare: RegExp, info: CodeInfo): void {
  const pattern = new RegExp(
    `([\\w-]+)\\s*[=:]\\s*(?:"([^"]*)"|'([^']*)'|\\[([^\\]]*)\\]|(${bare.source}))|#([\\w-]+)|\\.([\\w-]+)|([\\w-]+)`,
    'g',
  )
  for (const [, key, double, single, list, plain, id, className, word] of text.matchAll(pattern)) {
    if (id) info.id = id
    else if (className) info.classes.push(className)
    else if (word && /^(?:linenos|show-?line-?numbers|line-?numbers)$/i.test(word)) info.lineNumbers = true
    else if (key) setPair(key.toLowerCase(), double ?? single ?? list ?? plain ?? '', info)
  }
}

function setPair(key: string, value: string, info: CodeInfo): void {
  switch (key) {
    case 'title':
    case 'filename':
    case 'file':
    case 'name':
      info.title = value
      break
    case 'hl_lines':
      addRanges(value, info)
      break
    case 'linenos':
      info.lineNumbers = value !== 'false'
      break
    case 'linenostart':
      if (/^\d{1,7}$/.test(value)) info.firstLine = Number(value)
      break
    case 'anchorlinenos':
      info.anchors = value === 'false' ? null : (info.anchors ?? anchorPrefix(''))
      break
    case 'lineanchors':
      info.anchors = anchorPrefix(value)
      break
    case 'class':
      info.classes.push(...value.split(/\s+/).filter(Boolean))
      break
    case 'id':
      info.id = value
  }
}

/** `1,3-5`  `"2-4","7"`  `2-4 7` */
function addRanges(text: string, info: CodeInfo): void {
  for (const part of text.split(/[\s,"']+/).filter(Boolean)) {
    const found = /^(\d{1,12})(?:-(\d{1,12}))?$/.exec(part)
    const from = Number(found?.[1])
    const to = Number(found?.[2] ?? found?.[1])
    if (found && from > 0 && from <= to) info.ranges.push([from, to])
    else info.badRanges.push(part)
  }
}
