import type { Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { visit } from '../base/visit'
import type { MarkdownSettings } from '../record/parsed-post'
import { harmlessElements } from './html/html-rules'
import { readTags } from './html/html-tags'
import { remarkPlugins, toHastOptions } from './plugins'

/**
 * Markdown as a text of HTML, for templates: they put it into HTML of their own, which is judged as a whole. Code is
 * coloured and formulas are set after that.
 */
export function markdownWriter(settings: MarkdownSettings): (markdown: string) => string {
  const silent = () => {}
  const processor = unified()
    .use(remarkPlugins({ ...settings, figures: false }, silent))
    .use(remarkRehype, toHastOptions)
  return (markdown) => {
    const file = new VFile({ value: markdown })
    const mdast = processor.parse(file) as MdastRoot
    const tree = processor.runSync(mdast as never, file) as unknown as Root
    if (!settings.markup.unsafe) leaveOutRaw(tree)
    const html = toHtml(tree, { allowDangerousHtml: true })
    return html === '' ? '' : `${html}\n`
  }
}

/** As Hugo does where raw HTML is off, but for what is harmless. */
function leaveOutRaw(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return
    node.children = node.children.filter((child) => {
      if ((child.type as string) !== 'raw') return true
      const { starts, ends } = readTags((child as unknown as { value: string }).value)
      return [...starts.map(({ name }) => name), ...ends].every((name) => harmlessElements.has(name))
    }) as never
  })
}
