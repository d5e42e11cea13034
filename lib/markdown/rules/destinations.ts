import type { Image, Link, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from '../../base/visit'
import { placeOf, type Report } from '../source/report'

/**
 * A problem with a link names the place of its address, not of its text: `[x](here)`. Moves the node's start
 * there, so it runs after all rules that read the source of a link.
 */
export function remarkDestinations(report: Report) {
  return (root: Root, file: VFile) => {
    const source = String(file)
    visit(root, (node) => {
      if (node.type === 'image' && !node.alt) {
        report({
          ...placeOf(node),
          severity: 'warning',
          code: 'image-without-alt',
          message: 'image without alt text',
          remedy: isEmbed(node, source)
            ? 'say behind its name what it shows: ![[picture.png|what it shows]]'
            : 'say between [ and ] what it shows',
        })
      }
      if (node.type === 'link' || node.type === 'image') moveStart(node, source)
    })
  }
}

function isEmbed({ position }: Image, source: string): boolean {
  return source.startsWith('![[', position?.start.offset)
}

function moveStart(node: Link | Image, source: string): void {
  const { position } = node
  const start = position?.start.offset
  const end = position?.end.offset
  if (!position || start === undefined || end === undefined || node.url === '') return
  const opening = node.type === 'image' ? '![' : '['
  if (!source.startsWith(opening, start)) return
  const textEnd = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start
  const at = source.indexOf('](', textEnd)
  if (at < 0 || at >= end) return
  const destination = at + 2 + (/^\s*/.exec(source.slice(at + 2, end))?.[0].length ?? 0)
  const before = source.slice(start, destination)
  const lines = before.split('\n')
  position.start = {
    line: position.start.line + lines.length - 1,
    column: lines.length > 1 ? (lines.at(-1)?.length ?? 0) + 1 : position.start.column + before.length,
    offset: destination,
  }
}
