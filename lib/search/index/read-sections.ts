import type { ElementContent, Root, RootContent } from 'hast'
import { inlineText } from '../../base/text/plain-text'
import type { Section } from './types'

/** Elements that are read line by line: what stands in two of them is no one phrase. */
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer header hr li ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
)

/** What a body says, cut at its headings. Code, captions and the alternative texts of pictures are read too. */
export function readSections(tree: Root): Section[] {
  const sections: Section[] = [{ id: '', title: '', text: '' }]
  const lines: string[] = ['']

  const close = () => {
    const section = sections.at(-1) as Section
    section.text = lines
      .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
      .filter(Boolean)
      .join('\n')
      .normalize('NFC')
    lines.splice(0, lines.length, '')
  }
  const read = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') lines[lines.length - 1] += node.value
    if (node.type !== 'element') return
    const { tagName, properties } = node
    if (/^h[1-6]$/.test(tagName) && properties.id) {
      close()
      sections.push({ id: String(properties.id), title: inlineText(node).trim().normalize('NFC'), text: '' })
      return
    }
    if (tagName === 'script' || tagName === 'style' || tagName === 'annotation') return
    if (properties.role === 'doc-noteref' || properties.role === 'doc-backlink') return
    if (tagName === 'img') lines[lines.length - 1] += ` ${String(properties.alt ?? '')} `
    if (tagName === 'br') lines.push('')
    if (isKatexShown(properties.className)) return
    const isBlock = blocks.has(tagName)
    if (isBlock) lines.push('')
    for (const child of node.children) read(child)
    if (isBlock) lines.push('')
  }

  for (const child of tree.children) read(child)
  close()
  return sections.filter(({ id, text }) => id || text)
}

/** KaTeX gives a formula twice: what screen readers get is the text of it. */
function isKatexShown(className: unknown): boolean {
  return Array.isArray(className) && className.includes('katex-html')
}
