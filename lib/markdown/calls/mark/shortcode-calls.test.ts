import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect } from 'vitest'
import { knownShortcodes } from '../../../build/read/known-shortcodes'
import type { RefCall, ShortcodeSpec } from '../../../record/parsed-post'
import type { ShortcodeParams } from '../../../record/shortcode-params'
import { plainShortcode } from '../../../shortcodes/plain-shortcode'
import { specsOf } from '../../../shortcodes/shortcode-table'
import { comparable } from '../../../tools/testing/comparable-html'
import { describeVectors } from '../../../tools/testing/vectors'
import en from '../../../words/en.json'
import { parsePost } from '../../parse-post'
import { resolvePost } from '../../resolve-post'
import { settingsFrom } from '../../test-settings'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

/** The templates of the recorded cases, as components. */
const custom: Record<string, ShortcodeSpec> = {
  hello: { inner: 'none', block: false },
  named: { inner: 'none', block: false },
  wrap: { inner: 'text', block: true },
  wrapmd: { inner: 'markdown', block: true },
  both: { inner: 'none', block: false },
  child: { inner: 'text', block: false },
  types: { inner: 'none', block: false },
  mdfirst: { inner: 'text', block: true },
  'sub/deep': { inner: 'none', block: false },
  innerdeindent: { inner: 'text', block: true },
  pg: { inner: 'none', block: false },
  noclose: { inner: 'none', block: false },
}

const pages: Record<string, string> = {
  'posts/other': '/posts/other/',
  'posts/한글 글': '/posts/%ED%95%9C%EA%B8%80-%EA%B8%80/',
  docs: '/docs/',
  about: '/about/',
  '': '/',
}
const fields: Record<string, string> = { author: 'Kim', 'deep.k': 'v1', description: 'page desc' }

describeVectors(
  'shortcodes',
  async ({ input }) => {
    // {{% %}} makes Markdown of what is inside, whatever the template does with it.
    const wrap: ShortcodeSpec = { inner: input.body.includes('{{% wrap') ? 'markdown' : 'text', block: true }
    const shortcodes = { ...shortcodeSpecs, ...custom, wrap }
    const settings = settingsFrom(input.config, { shortcodes })
    const source = { file: 'content/posts/p.md', body: input.body, bodyLine: 9, format: 'md' as const }
    const parsed = await parsePost(source, settings)
    const resolved = resolvePost(parsed, {
      file: source.file,
      resolveLink: (href) => ({ href }),
      resolveImage: (src) => ({ src: src === 'img.png' && input.bundle ? '/posts/p/img.png' : src }),
      resolveParam: (key) => fields[key] ?? (input.config?.includes(key) ? 'from site' : null),
      resolveWikilink: () => ({ href: '' }),
      resolveEmbed: (src) => ({ src }),
      resolveRef: (call) => {
        const found = resolveRef(call)
        if (!('fault' in found) || !input.config?.includes('WARNING')) return found
        return { ...found, href: input.config.includes('/404/') ? '/404/' : '' }
      },
    })
    const isStrict = !input.config?.includes('refLinksErrorLevel = "WARNING"')
    const errors = [...parsed.problems, ...(isStrict ? resolved.problems : [])].filter(
      (problem) => problem.severity === 'error',
    )
    if (errors.length > 0) return { buildError: true }
    return { html: comparable({ type: 'root', children: render(resolved.tree.children as ElementContent[], '') }) }
  },
  {
    compare: (actual, expected) => {
      if (expected.buildError) expect(actual).toEqual({ buildError: true })
      else expect(actual).toEqual({ html: comparable(fromHtml(expected.html, { fragment: true })) })
    },
  },
)

function resolveRef({ name, params }: RefCall) {
  const given = String(Array.isArray(params) ? params[0] : params.path)
  const [path = '', fragment] = given.split('#')
  if (path === '') return { href: `#${fragment}` }
  const plain = path.replace(/(?:\/?_index)?\.md$/, '')
  const target = [plain.replace(/^\.?\.?\//, ''), `posts/${plain}`].map((key) => pages[key]).find(Boolean)
  if (!target) return { href: '', fault: { code: 'ref', message: `no page "${given}"`, remedy: 'write a path' } }
  return { href: `${name === 'ref' ? 'https://example.org' : ''}${target}${fragment ? `#${fragment}` : ''}` }
}

function render(nodes: readonly ElementContent[], parent: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (node.tagName !== 'gaji-shortcode') return [{ ...node, children: render(node.children, parent) }]
    const name = String(node.properties.name)
    const inner = render(node.children, name)
    return (
      renderCustom(name, JSON.parse(String(node.properties.params)), inner, parent, node) ??
      plainShortcode(
        { ...node, children: inner },
        { shortcodes: knownShortcodes, langTag: 'en', words: en },
        (nodes) => [...nodes],
      )
    )
  })
}

function renderCustom(
  name: string,
  params: ShortcodeParams,
  inner: ElementContent[],
  parent: string,
  node: Element,
): ElementContent[] | null {
  const get = (key: string | number) => String((params as Record<string | number, unknown>)[key] ?? '')
  switch (name.toLowerCase()) {
    case 'hello':
      return html(`<b>hello ${escaped(get(0))}</b>`)
    case 'named':
      return [text(`[${get('a')}|${get('b')}|${get('none')}]`)]
    case 'wrap':
      return [{ type: 'element', tagName: 'div', properties: { className: ['wrap'] }, children: inner }]
    case 'wrapmd': {
      const [only] = inner
      const lone = inner.length === 1 && only?.type === 'element' && only.tagName === 'p'
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: { className: ['wrap'] },
          children: lone ? only.children : inner,
        },
      ]
    }
    case 'both':
      return [text(`${Array.isArray(params) ? 'pos' : 'named'}:${Object.keys(params).length}`)]
    case 'child':
      return [
        {
          type: 'element',
          tagName: 'i',
          properties: { ord: String(parent ? 0 : node.properties.ordinal), parent },
          children: inner,
        },
      ]
    case 'types':
      return [
        text(
          Object.entries(params)
            .map(([key, value]) => `${key}=${goType(value)}:${value};`)
            .join(''),
        ),
      ]
    case 'mdfirst':
      return [text('**from template** '), ...inner]
    case 'sub/deep':
      return [text('deep shortcode')]
    case 'innerdeindent':
      return inner
    case 'pg':
      return [text('Page T|Kim|T')]
    case 'noclose':
      return [text('NC')]
    default:
      return null
  }
}

function goType(value: unknown): string {
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'string'
  return Number.isInteger(value) ? 'int' : 'float64'
}

function html(source: string): ElementContent[] {
  return (fromHtml(source, { fragment: true }) as Root).children as ElementContent[]
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
