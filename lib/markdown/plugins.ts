import type { ElementContent, Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype'
import { type Pluggable, type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import type { MarkdownSettings } from '../record/parsed-post'
import { rehypeHighlightCode } from './code/highlight-code'
import { rehypeDiagrams } from './html/diagrams'
import { rehypeFigureNumbers } from './html/figure-numbers'
import { rehypeFigures } from './html/figures'
import { rehypeHeadingLevels } from './html/heading-levels'
import { rehypeHtmlBody } from './html/html-body'
import { rehypeMath } from './html/math'
import { rehypeSafeHtml } from './html/safe-html'
import { rehypeStandaloneImages } from './html/standalone-images'
import { rehypeTables } from './html/tables'
import { remarkSyntax } from './remark-syntax'
import { remarkAlerts } from './rules/alerts'
import { remarkDestinations } from './rules/destinations'
import { remarkFootnotes } from './rules/footnotes'
import { remarkHeadingIds } from './rules/heading-ids'
import { remarkIndentedMath } from './rules/indented-math'
import { remarkNoteFaults } from './rules/note-faults'
import { remarkSpacedPictures } from './rules/spaced-pictures'
import { remarkSpareCells } from './rules/spare-cells'
import { remarkEastAsianBreaks } from './rules/text/east-asian-breaks'
import { remarkHardWraps } from './rules/text/hard-wraps'
import type { Report } from './source/report'

/**
 * The Markdown rules, in order: one list for page, feed, preview and tests. Each line says why it stands
 * where it stands.
 */
export function remarkPlugins(settings: MarkdownSettings, report: Report): PluggableList {
  const { markup, words } = settings
  return [
    ...remarkSyntax(settings),

    // Rules on the finished tree.
    // Indented formulas first: to every other rule they are code.
    remarkIndentedMath,
    [remarkAlerts, words],
    ...(markup.hardWraps ? [remarkHardWraps] : []),
    [remarkEastAsianBreaks, markup],
    // Before footnotes, whose marks are no part of a heading's id.
    [remarkHeadingIds, markup],
    // What a table will not show is only here still in it.
    [remarkSpareCells, report],
    // While notes and their calls are still where they were written.
    ...(markup.footnote ? [[remarkNoteFaults, report] as Pluggable] : []),
    // After all that looks at text, since it adds text of its own.
    [remarkFootnotes, words],
    // Before addresses are judged, since it makes some of what the parser took for text.
    ...(settings.figures ? [[remarkSpacedPictures, report] as Pluggable] : []),
    // Last: it moves the start of links from their text to their address.
    [remarkDestinations, report],
  ]
}

/** From mdast to the finished hast, in order. */
export function rehypePlugins(
  settings: MarkdownSettings,
  report: Report,
  placeCalls: (root: Root) => Root = (root) => root,
): PluggableList {
  const { markup, words } = settings
  return [
    // The text of an .html page, which is judged already.
    rehypeHtmlBody,
    // Raw HTML first becomes elements, or goes, so that every later rule sees it as it sees Markdown's.
    [rehypeSafeHtml, { report, unsafe: markup.unsafe }],
    [rehypeMath, { report, words }],
    // Before code is coloured, which takes away what language it was.
    ...(settings.figures ? [rehypeDiagrams] : []),
    [rehypeHighlightCode, { report, markup }],
    [rehypeTables, words],
    [rehypeStandaloneImages, { wrap: markup.wrapStandAloneImageWithinParagraph }],
    // After raw HTML and formulas, so that a paragraph of pictures alone is seen for what it is.
    ...(settings.figures ? [[rehypeFigures, { inline: inlineParser(settings, report) }] as Pluggable] : []),
    // Shortcodes come into their places when nothing is left that would take their markers apart,
    () => placeCalls,
    // then figures are counted, a `figure` call among them,
    ...(settings.figures ? [[rehypeFigureNumbers, words] as Pluggable] : []),
    // and headings move when all of them stand in order.
    [rehypeHeadingLevels, { demote: settings.demoteHeadings }],
  ]
}

/** A picture's title as elements, by the same rules as the text. Its places are its picture's, so it reports nothing. */
function inlineParser(settings: MarkdownSettings, report: Report): (markdown: string) => ElementContent[] {
  const silent: Report = () => {}
  return (markdown) => {
    const processor = unified()
      .use(remarkPlugins(settings, silent))
      .use(remarkRehype, toHastOptions)
      .use([
        [rehypeSafeHtml, { report, unsafe: settings.markup.unsafe }],
        [rehypeMath, { report: silent, words: settings.words }],
      ])
    const file = new VFile({ value: markdown })
    const mdast = processor.parse(file) as MdastRoot
    const { children } = processor.runSync(mdast as never, file) as unknown as Root
    const [line] = children
    const isLine = children.length === 1 && line?.type === 'element' && line.tagName === 'p'
    return isLine ? line.children : [{ type: 'text', value: markdown }]
  }
}

/** Raw HTML is kept for rehypeSafeHtml to judge, JSX and the text of .html pages for what follows. */
export const toHastOptions = {
  allowDangerousHtml: true,
  passThrough: [
    'mdxJsxFlowElement',
    'mdxJsxTextElement',
    'mdxFlowExpression',
    'mdxTextExpression',
    'mdxjsEsm',
    'gajiHtml',
  ],
} satisfies RemarkRehypeOptions
