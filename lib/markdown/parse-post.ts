import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readShortcodes, type ShortcodeKind } from '../hugo/shortcodes'
import type { Problem } from '../problems'
import { withPlacesOf } from './author-places'
import { emptyPost } from './empty-post'
import { featuresOf } from './features'
import { finishTree } from './finish-tree'
import { innerMarkdown } from './inner-markdown'
import { checkLimits } from './limits'
import { lintText } from './lint'
import { mdxPlugins } from './mdx'
import { mdxDepthProblem, mdxSyntaxProblem } from './mdx-syntax'
import { withoutJsx } from './mdx-tree'
import { normaliseText } from './nfc'
import { placeCalls } from './place-calls'
import { toPlainText } from './plain-text'
import { rehypePlugins, remarkPlugins, toHastOptions } from './plugins'
import { type MappedText, spotFinder } from './positions'
import type { Report } from './report'
import { type MarkedCall, markCalls } from './shortcode-calls'
import { shortcodeProblems } from './shortcode-problems'
import { takeSummary } from './summary'
import { readHeadings } from './table-of-contents'
import type { MarkdownSettings, ParsedPost, PostSource, ShortcodeSpec } from './types'
import { countWords, readingMinutes } from './words'

type Options = {
  /** told of every parse, so that a test can count them over all processes */
  onParse?: (file: string) => void
}

/** Markdown → tree, once: the result depends on the body and the settings alone and is cached as JSON. */
export async function parsePost(
  source: PostSource,
  settings: MarkdownSettings,
  { onParse }: Options = {},
): Promise<ParsedPost> {
  onParse?.(source.file)
  const { file, bodyLine } = source
  const limits = checkLimits(source.body, bodyLine, file)
  if (limits.some((problem) => problem.severity === 'error')) return emptyPost(limits)

  const normal = normaliseText(source.body, file, bodyLine)
  const body = normal.text
  const problems: Problem[] = [...limits, ...normal.problems, ...lintText(source.body, bodyLine, file)]
  const report: Report = (finding) => problems.push({ file, ...finding })
  const spotOf = spotFinder(body, bodyLine, normal.original)
  const specOf = specFinder(settings.shortcodes)

  const isMdx = source.format === 'mdx'
  const tooDeep = isMdx ? mdxDepthProblem(body, bodyLine) : null
  if (tooDeep) return emptyPost([...problems, { file, ...tooDeep }])
  // {{< is no Hugo call in .mdx, but an expression that doesn't parse.
  const { nodes, problems: broken } = isMdx ? wholeBody(body) : readShortcodes(body, kindOf)
  problems.push(...shortcodeProblems(broken, nodes, file, spotOf, settings.shortcodes))
  const marked = markCalls(body, nodes, specOf)

  const calls = new Map(marked.calls.map((call) => [call.marker, call]))
  const sourceOf = (call: MarkedCall) => body.slice(call.start, call.end)
  const onShownInCode = (call: MarkedCall) => report(shownInCode(call))
  const processor = unified()
    .use((isMdx ? mdxPlugins : remarkPlugins)(settings, report))
    .use(remarkRehype, toHastOptions)
    .use(isMdx ? [() => withoutJsx] : [])
    .use(rehypePlugins(settings, report, (root) => placeCalls(root, { calls, spotOf, sourceOf, onShownInCode })))
  const vfile = new VFile({ path: file, value: body })
  const parse = (text: MappedText) => withPlacesOf(text, processor.parse(text.text) as MdastRoot, spotOf)
  let mdast: MdastRoot
  try {
    mdast = parse(marked.text)
  } catch (error) {
    if (!isMdx) throw error
    const problem = mdxSyntaxProblem(error)
    return emptyPost([...problems, { file, ...problem, line: problem.line + bodyLine - 1 }])
  }
  mdast.children.push(...marked.calls.flatMap((call) => innerMarkdown(call, marked.text, parse, spotOf)))
  const tree = (await processor.run(mdast as never, vfile)) as unknown as Root
  const found = finishTree(tree, report)
  const { summaryLength, isCJK } = settings
  const summary = takeSummary(tree, { divider: marked.divider, summaryLength, isCJK })
  const text = toPlainText(tree)
  return {
    tree,
    ...readHeadings(tree, settings.markup.tableOfContents),
    ...found,
    features: featuresOf(tree, marked.calls),
    words: countWords(text, isCJK),
    readingMinutes: readingMinutes(text),
    summary,
    problems,
  }

  function kindOf(name: string): ShortcodeKind {
    const spec = specOf(name)
    if (!spec || spec.optional) return 'unknown'
    return spec.inner === 'none' ? 'single' : 'paired'
  }

  function shownInCode(call: MarkedCall) {
    return {
      ...spotOf(call.start),
      severity: 'warning' as const,
      code: 'shortcode-in-code',
      message: `shortcode "${call.name}" stands in code and is shown as text`,
      remedy: `write {{${call.form}/* … */${call.form === '<' ? '>' : '%'}}} to show it on purpose`,
    }
  }
}

function wholeBody(body: string): ReturnType<typeof readShortcodes> {
  return { nodes: [{ type: 'text', start: 0, end: body.length }], problems: [] }
}

/** Hugo finds `Figure` where only `figure` is defined. */
function specFinder(shortcodes: Record<string, ShortcodeSpec>): (name: string) => ShortcodeSpec | undefined {
  return (name) => (Object.hasOwn(shortcodes, name) ? shortcodes[name] : shortcodes[name.toLowerCase()])
}
