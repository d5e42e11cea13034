import type { Image, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from '../../base/visit'
import type { Report } from '../source/report'

/** `![alt](my picture.png "title")`, also with the quotes that the typographer has turned. */
const spaced =
  /!\[([^\]\n]*)\]\(([^()<>\n"“]*[^()<>\n"“\s]\.(?:png|jpe?g|gif|webp|avif|svg))(?:[ \t]+["“]([^"”\n]*)["”])?[ \t]*\)/i

/**
 * To Markdown a name with spaces is no address unless `<` and `>` stand around it. Somebody who pastes the name of her
 * file means a picture: it becomes one, and she is told how other programs would read it too.
 */
export function remarkSpacedPictures(report: Report) {
  return (root: Root, file: VFile) => {
    const source = String(file)
    visit(root, 'text', (node, index, parent) => {
      const match = spaced.exec(node.value)
      if (!match || !parent || index === undefined) return
      const [all, alt = '', url = '', title] = match
      const start = placeIn(source, node, `![${alt}](`)
      const length = start ? source.indexOf(')', start.offset) + 1 - start.offset : 0
      const image: Image = { type: 'image', url, alt, title: title ?? null }
      if (start) {
        const end = { line: start.line, column: start.column + length, offset: start.offset + length }
        image.position = { start, end }
      }
      report({
        ...(start ?? node.position?.start ?? { line: 1, column: 1 }),
        severity: 'warning',
        code: 'picture-name-with-spaces',
        message: `이름에 빈칸이 있는 그림은 꺾쇠로 감싸야 합니다: ${url} / a picture's name with spaces wants < and > around it: ${url}`,
        remedy: `![${alt}](<${url}>)`,
      })
      const before = node.value.slice(0, match.index)
      const after = node.value.slice(match.index + all.length)
      const texts = (value: string): Text[] => (value ? [{ type: 'text', value }] : [])
      parent.children.splice(index, 1, ...texts(before), image, ...texts(after))
      return [SKIP, index + (before ? 2 : 1)]
    })
  }
}

/** Where the picture begins in the source: the text before it may have grown or shrunk by a rule. */
function placeIn(source: string, { position }: Text, opening: string) {
  const from = position?.start.offset
  const offset = from === undefined ? -1 : source.indexOf(opening, from)
  if (!position || from === undefined || offset < 0) return undefined
  const lines = source.slice(from, offset).split('\n')
  const last = lines.at(-1) ?? ''
  const line = position.start.line + lines.length - 1
  return { line, column: lines.length > 1 ? last.length + 1 : position.start.column + last.length, offset }
}
