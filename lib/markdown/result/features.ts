import type { Root } from 'hast'
import { visit } from '../../base/visit'
import type { Features } from '../../record/parsed-post'

/** What a page must load something for. */
export function featuresOf(tree: Root, calls: readonly { name: string }[]): Features {
  const features = { math: false, code: false, footnotes: false, shortcodes: [] as string[] }
  visit(tree, 'element', (node) => {
    const classes = Array.isArray(node.properties.className) ? node.properties.className : []
    if (classes.some((name) => String(name).startsWith('katex'))) features.math = true
    if (node.tagName === 'pre') features.code = true
    if (node.properties.role === 'doc-endnotes') features.footnotes = true
  })
  features.shortcodes = [...new Set(calls.map((call) => call.name))].sort()
  return features
}
