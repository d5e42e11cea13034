import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { visit } from '../../base/visit'
import { placeOf, type Report } from '../source/report'
import { danger, forbiddenElements, harmlessElements, type Objection, objections, safeProperties } from './html-rules'
import { readTags, type Tags } from './html-tags'

type Raw = { type: 'raw'; value: string; position?: Root['position'] }
type Options = { unsafe: boolean; report: Report }

const deepest = 100

/**
 * Raw HTML by an allow-list. Where it is off, as by default in Hugo, it is left out with a warning, but for
 * `<kbd>`, `<ruby>` and the like. Where it is on (`unsafe = true`), scripts, handlers, styles, forms and foreign
 * frames are errors all the same. What Markdown itself made is not touched.
 */
export function rehypeSafeHtml({ unsafe, report }: Options) {
  const parseRaw = rehypeRaw()
  return (tree: Root, file: VFile): Root => {
    const judge = unsafe ? judgeAllowed : judgeLeftOut
    let left = 0
    let depth = 0
    const leaveOut = new Set<unknown>()
    visit(tree, 'raw', (node: Raw) => {
      const tags = readTags(node.value)
      const passes = judge(tags, (at, objection) => {
        report({ ...placeInRaw(node, at, String(file.value ?? '')), code: 'raw-html', ...objection, canShow: true })
      })
      depth = Math.max(0, depth + openBy(tags))
      if (passes && depth > deepest) {
        report({
          ...placeOf(node),
          severity: 'error',
          code: 'limit',
          message: `HTML nested deeper than ${deepest}`,
          remedy: 'close each element where it ends',
        })
      }
      if (!passes || depth > deepest) leaveOut.add(node)
      else left++
    })
    if (leaveOut.size > 0) without(tree, leaveOut)
    return left > 0 ? parseAround(tree, (marked) => parseRaw(marked, file) as Root) : tree
  }
}

/** Each list of children is gone through once, however much it loses. */
function without(tree: Root, nodes: ReadonlySet<unknown>): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => nodes.has(child))) return
    node.children = node.children.filter((child) => !nodes.has(child)) as never
  })
}

type Say = (at: number, objection: Objection) => void

function judgeAllowed({ starts }: Tags, say: Say): boolean {
  for (const tag of starts) for (const objection of objections(tag)) say(tag.at, objection)
  return true
}

/** Off: a piece passes only if all its tags are harmless; of the others one is named, the most dangerous. */
function judgeLeftOut({ starts, ends }: Tags, say: Say): boolean {
  const harmful = starts.filter(({ name }) => !harmlessElements.has(name))
  const worst = harmful.find(danger) ?? harmful[0]
  if (!worst) {
    for (const tag of starts) for (const objection of objections(tag)) say(tag.at, objection)
    return starts.length + ends.length > 0 && ends.every((name) => harmlessElements.has(name))
  }
  const styled = worst.attributes.some(({ name }) => name === 'style') ? ' with its attribute "style"' : ''
  const leftOut: Objection = {
    severity: 'warning',
    message: `raw HTML <${worst.typed}>${styled} is left out`,
    remedy: `to show it, write \`<${worst.typed}>\`; to use it, set markup.goldmark.renderer.unsafe = true`,
  }
  say(worst.at, danger(worst) ?? leftOut)
  return false
}

// Elements that end by themselves when the next one begins.
const closesItself =
  /^(?:br|wbr|img|hr|source|track|col|input|area|embed|link|meta|p|li|td|tr|th|dt|dd|rt|rp|rb|rtc|thead|tbody|tfoot|colgroup|option)$/

function openBy({ starts, ends }: Tags): number {
  const count = (names: string[]) => names.filter((name) => !closesItself.test(name)).length
  return count(starts.map(({ name }) => name)) - count(ends)
}

/** Where a tag stands. Inside a quotation or list the raw text has lost its margin: then the line alone is sure. */
function placeInRaw(node: Raw, at: number, source: string) {
  const place = placeOf(node)
  const before = node.value.slice(0, at)
  const lines = before.split('\n').length - 1
  if (lines === 0) return { line: place.line, column: place.column + at }
  const start = node.position?.start.offset
  const isWhole = start !== undefined && source.startsWith(node.value, start)
  return { line: place.line + lines, column: isWhole ? at - before.lastIndexOf('\n') : 1 }
}

/**
 * Parses raw HTML into the tree. The parser knows only HTML, so Markdown's own elements get a number and come back
 * with all they had (places, fence words); elements without a number are the author's, and are judged.
 */
function parseAround(tree: Root, parse: (tree: Root) => Root): Root {
  const ours: Element[] = []
  visit(tree, 'element', (node) => {
    ours.push({ ...node, children: [] })
    node.properties = { dataOurs: String(ours.length - 1) }
  })
  const parsed = parse(tree)
  const restore = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'comment' || node.type === 'doctype') return []
      if (node.type !== 'element') return [node as ElementContent]
      const own = ours[Number(node.properties.dataOurs ?? -1)]
      if (own?.tagName === node.tagName) return [{ ...own, children: restore(node.children) }]
      return judged(node, restore)
    })
  return { ...parsed, children: restore(parsed.children) }
}

/** What of an author's element may stand, and what stands for it; `restore` does the same for what is in it. */
export function judged(node: Element, restore: (nodes: Element['children']) => ElementContent[]): ElementContent[] {
  if (forbiddenElements.has(node.tagName)) return []
  const properties: Properties | null = safeProperties(node.tagName, node.properties)
  if (!properties) return node.tagName === 'iframe' ? fallbackOf(node) : restore(node.children)
  delete properties.dataOurs
  if (node.tagName === 'iframe') return [frameCall(node, properties)]
  if (node.tagName === 'area') return areaLink(node, properties)
  if (node.tagName === 'center') Object.assign(properties, { className: ['center'] })
  return [
    {
      ...node,
      tagName: node.tagName === 'center' ? 'div' : node.tagName,
      properties,
      children: restore(node.children),
    },
  ]
}

/** What a frame says where it can't be shown is text to the parser; of its tags only the words are kept. */
function fallbackOf({ children }: Element): ElementContent[] {
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const words = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? [] : [{ type: 'text', value: words }]
}

/** A part of an image map leads where it led, as a link. */
function areaLink(node: Element, { href, alt, title }: Properties): ElementContent[] {
  if (!href) return []
  const text = { type: 'text' as const, value: String(alt || title || href) }
  return [
    { ...node, tagName: 'a', properties: { href }, children: [text] },
    { type: 'text', value: ' ' },
  ]
}

/**
 * A frame is the same as a call of that shortcode: nothing of another host before the reader asks for it. One that may
 * not be framed, where the run keeps going, is a box with a link.
 */
function frameCall(node: Element, { src, title, width, height }: Properties): Element {
  const { line, column } = placeOf(node)
  const [fallback] = fallbackOf(node)
  const name = title || (fallback?.type === 'text' ? fallback.value : undefined)
  const properties = {
    name: 'iframe',
    params: JSON.stringify({ src, title: name, width, height }),
    ordinal: 0,
    place: `${line}:${column}`,
    block: true,
    form: '<',
    href: String(src),
  }
  return { ...node, tagName: 'gaji-shortcode', properties, children: [] }
}
