import type { Link, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { MarkupConfig } from '../../hugo/types'

/** Bare addresses as goldmark's linkify has them: a host needs a dot, ftp counts, www follows linkifyProtocol. */
export function remarkLinkify(markup: MarkupConfig) {
  return (root: Root, file: VFile) => {
    if (!markup.linkify) return
    const source = String(file)
    visit(root, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type === 'link' && isBare(node, source)) {
        const text = node.children[0]?.type === 'text' ? node.children[0].value : ''
        if (text.startsWith('www.')) node.url = node.url.replace(/^https?:/, `${markup.linkifyProtocol}:`)
        if (/^https?:\/\/[^./]*(?:[/?#:]|$)/.test(text)) parent.children.splice(index, 1, { type: 'text', value: text })
        return SKIP
      }
      if (node.type === 'text' && node.value.includes('ftp://') && parent.type !== 'link') {
        const parts = linkFtp(node.value)
        parent.children.splice(index, 1, ...parts)
        return index + parts.length
      }
    })
  }
}

function isBare(node: Link, source: string): boolean {
  const start = node.position?.start.offset
  return start === undefined || !/[<[]/.test(source[start] ?? '')
}

function linkFtp(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let from = 0
  for (const found of text.matchAll(
    /(?<=^|[\s*_~(])ftp:\/\/[-\w@:%.+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-\w@:%+.~#$!?&/=;,'^]*)?/g,
  )) {
    const url = found[0].replace(/[?!.,:*_~'";]+$/, '')
    parts.push({ type: 'text', value: text.slice(from, found.index) })
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] })
    from = found.index + url.length
  }
  return [...parts, { type: 'text', value: text.slice(from) }]
}
