import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkUnquotedAttributes } from './unquoted-attributes'

const processor = unified().use(remarkParse).use(remarkUnquotedAttributes)
function tagsOf(markdown: string): string[] {
  const [paragraph] = (processor.parse(markdown) as Root).children
  return paragraph?.type === 'paragraph'
    ? paragraph.children.flatMap((node) => (node.type === 'html' ? node.value : []))
    : []
}

test.each([
  ['a <a href=http://x/y>b</a>', ['<a href=http://x/y>', '</a>']],
  ['<a href=http://x/y/ target=_blank>b</a>', ['<a href=http://x/y/ target=_blank>', '</a>']],
  ['a <img src=/a/b.png width="3">', ['<img src=/a/b.png width="3">']],
  ['a <br/> b', ['<br/>']],
  ['a <a href=x?b=c/d>', []],
  ['1 < 2 and <a href=/b', []],
])('%s', (markdown, tags) => expect(tagsOf(markdown)).toEqual(tags))

test('a tag within code stays code', () => expect(tagsOf('`<a href=/b/c>`')).toEqual([]))
