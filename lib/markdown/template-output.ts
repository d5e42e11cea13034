import type { ElementContent } from 'hast'
import type { Problem } from '../base/problems'
import { lineColumns } from '../base/text/line-column'
import type { MarkdownSettings, Spot } from '../record/parsed-post'
import type { MarkedCall } from './calls/mark/marked-call'
import { parseHtml } from './html/html-body'
import { MappedText } from './source/positions'
import type { Finding, Report } from './source/report'

/** What a template has made, by the same allow-list as an author's own HTML where the site allows it. */
export function templateOutput(call: MarkedCall, tell: (name: string) => Report, spotOf: (offset: number) => Spot) {
  const text = MappedText.standIn(call.output ?? '', call.start, call.end)
  const { children } = parseHtml(text, { unsafe: true, report: tell(call.name), spotOf })
  call.spec.block = children.some((node) => node.type === 'gajiHtml' && node.content.some(isBlock))
  return children
}

/**
 * What a page may not hold is taken out of it, and told at its place in the template, as a warning: its caller can't
 * mend it, and all posts that call it say the same.
 */
export function tellerOf({ templates }: Pick<MarkdownSettings, 'templates'>, tell: (problem: Problem) => void) {
  const sources = Object.values(templates?.partials ?? {})
  return (name: string): Report => {
    const source = templates?.shortcodes[name.toLowerCase()]
    return (finding: Finding) => {
      const said = /[<"]([\w:-]+)[>"]/.exec(finding.message)?.[1] ?? ''
      const pattern = finding.message.includes(`<${said}>`) ? `<${said}` : said
      const all = source ? [source, ...sources] : sources
      const holder = all.find(({ text }) => said !== '' && text.toLowerCase().includes(pattern.toLowerCase())) ?? source
      if (!holder || holder.file.startsWith('themes/')) return
      const at = Math.max(0, holder.text.toLowerCase().indexOf(pattern.toLowerCase()))
      tell({ ...finding, file: holder.file, ...lineColumns(holder.text)(at), severity: 'warning' })
    }
  }
}

const blocks =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h\d|header|hr|ol|p|pre|section|table|ul)$/

/** Whether it stands between paragraphs, or has something in it that does. */
function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return blocks.test(node.tagName) || node.properties.block === true || node.children.some(isBlock)
}
