import type { Root } from 'mdast'
import { visit } from '../../base/visit'
import { parseCodeInfo } from './code-info'

/** The languages that a text's code is in, as fences and raw HTML name them. */
export function codeNames(root: Root): Set<string> {
  const names = new Set<string>()
  visit(root, (node) => {
    if (node.type === 'code' && node.lang) names.add(parseCodeInfo(node.lang, node.meta ?? '').language)
    if (node.type !== 'html' && node.type !== 'gajiHtml') return
    for (const [, name = ''] of node.value.matchAll(/\blanguage-([^\s"'>]+)/g)) names.add(name)
  })
  return names
}
