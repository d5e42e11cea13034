import type { ElementContent } from 'hast'
import type { Problem } from '../../base/problems'
import { safeFragment } from '../../markdown/html/safe-html'
import type { Finding } from '../../markdown/source/report'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { SiteFiles } from '../../record/types'
import { templateName } from './shortcode-templates'

/** Go's own comments say nothing. */
const comment = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g
const longest = 20_000

type Literal = { shortcodes: Record<string, ShortcodeSpec>; problems: Problem[] }

/**
 * Shortcode templates without a single action: the HTML they are, by the same allow-list as an author's own. Of a
 * theme's, which its user can't mend, only those that lose nothing by it; what one of the site's own loses is told.
 */
export function literalTemplates(files: SiteFiles, isKnown: (name: string) => boolean): Literal {
  const literal: Literal = { shortcodes: {}, problems: [] }
  for (const file of files.list()) {
    const name = templateName(file)
    if (name === null || isKnown(name) || Object.hasOwn(literal.shortcodes, name)) continue
    const bytes = files.read(file)
    if (bytes === null || bytes.length > longest) continue
    const html = new TextDecoder().decode(bytes).replace(comment, (found) => found.replace(/[^\n]/g, ' '))
    if (html.includes('{{')) continue
    const faults: Finding[] = []
    const content = safeFragment(html, (finding) => faults.push(finding))
    const isTheme = file.startsWith('themes/')
    if (isTheme && faults.some(({ severity }) => severity === 'error')) continue
    if (!isTheme) literal.problems.push(...faults.map((fault) => ({ ...fault, file, severity: 'warning' as const })))
    literal.shortcodes[name] = {
      inner: 'none',
      block: content.some(isBlock),
      as: 'as-it-is',
      content: trimmed(content),
    }
  }
  return literal
}

const blocks =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h\d|header|hr|ol|p|pre|section|table|ul)$/

function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return blocks.test(node.tagName) || node.properties.block === true || node.children.some(isBlock)
}

/** Without the line ends of the file around it. */
function trimmed(nodes: ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''
  const first = nodes.findIndex((node) => !isSpace(node))
  const last = nodes.findLastIndex((node) => !isSpace(node))
  return first < 0 ? [] : nodes.slice(first, last + 1)
}
