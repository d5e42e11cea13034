import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Problem } from '../base/problems'
import { toPlainText } from '../base/text/plain-text'
import type { RunTemplates } from '../record/calls/template-run'
import type { MarkdownSettings, ParsedPost, PostSource } from '../record/parsed-post'
import type { MarkedCall } from './calls/mark/marked-call'
import { markCalls } from './calls/mark/shortcode-calls'
import { shortcodeProblems, shownInCode } from './calls/mark/shortcode-problems'
import { templateCalls } from './calls/mark/template-calls'
import { innerMarkdown, linkDefinitions } from './calls/place/inner-markdown'
import { placeCalls } from './calls/place/place-calls'
import { readShortcodes } from './calls/read/shortcodes'
import { kindOf, specFinder } from './calls/read/spec-finder'
import { loadLanguages } from './code/code-languages'
import { codeNames } from './code/code-names'
import { parseHtml } from './html/html-body'
import { checkLimits } from './limits/limits'
import { isDeeperThan } from './limits/tree-depth'
import { markdownWriter } from './markdown-html'
import { markdownParser } from './markdown-parser'
import { componentPlaces } from './mdx/component-places'
import { mdxBracesProblem, mdxDepthProblem } from './mdx/mdx-syntax'
import { withoutJsx } from './mdx/mdx-tree'
import { parseFailure, TooDeep } from './parse-failure'
import { mdxPlugins } from './parse-mdx'
import { rehypePlugins, remarkPlugins, toHastOptions } from './plugins'
import { featuresOf } from './result/features'
import { finishTree } from './result/finish-tree'
import { headingSlug } from './result/heading-ids'
import { takeSummary } from './result/summary'
import { tableOfContents } from './result/table-of-contents'
import { readingMinutes } from './result/words'
import { emptyPost } from './source/empty-post'
import { lintText } from './source/lint'
import { normaliseText } from './source/nfc'
import { type MappedText, spotFinder } from './source/positions'
import type { Report } from './source/report'
import { tellerOf, templateOutput } from './template-output'

// Formulas, the deepest of what is let through, and what may stand around them.
const deepest = 500

/** Markdown → tree, once: the result depends on the body and the settings alone and is cached as JSON. */
export async function parsePost(
  source: PostSource,
  settings: MarkdownSettings,
  runTemplates?: RunTemplates,
): Promise<ParsedPost> {
  const { file, bodyLine } = source
  const problems: Problem[] = []
  try {
    return await readPost(source, settings, problems, runTemplates)
  } catch (error) {
    if (!(error instanceof Refused)) problems.push({ file, ...parseFailure(error, bodyLine) })
    return emptyPost(problems, settings.words)
  }
}

/** The problems that were found say why. */
class Refused extends Error {}

async function readPost(
  source: PostSource,
  settings: MarkdownSettings,
  problems: Problem[],
  runTemplates?: RunTemplates,
): Promise<ParsedPost> {
  const reading = readText(source, settings, problems, runTemplates)
  await loadLanguages(codeNames(reading.mdast))
  return finishPost(reading, settings, problems)
}

type Reading = ReturnType<typeof readText>

/** The tree as the author wrote it, and what makes the page's of it. */
function readText(source: PostSource, given: MarkdownSettings, problems: Problem[], runTemplates?: RunTemplates) {
  const { file, bodyLine } = source
  // A rule less for the many texts that hold no sign of it.
  const settings = { ...given, wikilinks: given.wikilinks && source.body.includes('[[') }
  const isHtml = source.format === 'html'
  problems.push(...checkLimits(source.body, bodyLine, file, { isHtml }))
  if (problems.length > 0) throw new Refused()

  const normal = normaliseText(source.body, file, bodyLine)
  const body = normal.text
  problems.push(...normal.problems, ...lintText(source.body, bodyLine, file, { isHtml }))
  const report: Report = (finding) => problems.push({ file, ...finding })
  const spotOf = spotFinder(body, bodyLine, normal.original)
  const specOf = specFinder(settings.shortcodes)

  const isMdx = source.format === 'mdx'
  const tooMuch = isMdx ? (mdxDepthProblem(body, bodyLine) ?? mdxBracesProblem(body, bodyLine)) : null
  if (tooMuch) report(tooMuch)
  // {{< is no Hugo call in .mdx, but an expression that doesn't parse.
  const { nodes, problems: broken } = isMdx ? wholeBody(body) : readShortcodes(body, (name) => kindOf(specOf(name)))
  problems.push(...shortcodeProblems(broken, nodes, file, spotOf, settings.shortcodes))
  if (problems.some(({ code }) => code === 'limit')) throw new Refused()
  const tell = (problem: Problem) => problems.push(problem)
  const marked = markCalls(body, nodes, specOf, (ref) => {
    if (!settings.templates || !runTemplates) return null
    const slug = (text: string) => headingSlug(text, settings.markup.autoHeadingIDType)
    const tools = { markdown: markdownWriter(settings), anchorize: slug, ref }
    return templateCalls(runTemplates(settings.templates, tools), tools, { body, file, specOf, spotOf, tell })
  })

  const calls = new Map(marked.calls.map((call) => [call.marker, call]))
  const sourceOf = (call: MarkedCall) => body.slice(call.start, call.end)
  const onShownInCode = (call: MarkedCall) => report(shownInCode(call, spotOf))
  const processor = unified()
    .use((isMdx ? mdxPlugins : remarkPlugins)(settings, report))
    .use(remarkRehype, toHastOptions)
    .use(isMdx ? [() => (root: Root) => withoutJsx(root, settings.shortcodes)] : [])
    .use(rehypePlugins(settings, report, (root) => placeCalls(root, { calls, spotOf, sourceOf, onShownInCode })))
  const vfile = new VFile({ path: file, value: body })
  const parseMarkdown = markdownParser((text) => processor.parse(text) as MdastRoot, settings.markup, spotOf)
  const html = { unsafe: settings.markup.unsafe, report, spotOf }
  const parse = isHtml ? (text: MappedText) => parseHtml(text, html) : parseMarkdown
  const ofTemplates = tellerOf(settings, tell)
  const output = (call: MarkedCall) => templateOutput(call, ofTemplates, spotOf)
  const parsers = { parse, parseMarkdown, output, definitions: isHtml ? [] : linkDefinitions(marked.text.text) }
  const mdast = parse(marked.text)
  mdast.children.push(...marked.calls.flatMap((call) => innerMarkdown(call, parsers, spotOf)))
  const { markup, emoji, wikilinks } = settings
  const syntax = { markup, emoji, wikilinks }
  const mdx = isMdx ? { mdx: { text: marked.text.text, places: componentPlaces(mdast), ...syntax } } : {}
  return { mdast, marked, report, mdx, toTree: () => processor.runSync(mdast as never, vfile) as unknown as Root }
}

function finishPost(
  { marked, report, mdx, toTree }: Reading,
  settings: MarkdownSettings,
  problems: Problem[],
): ParsedPost {
  const tree = toTree()
  if (isDeeperThan(deepest, tree)) throw new TooDeep()
  const ids = finishTree(tree, report)
  const { summaryLength, isCJK } = settings
  const summary = takeSummary(tree, { divider: marked.divider, summaryLength, isCJK })
  return {
    tree,
    ...mdx,
    toc: tableOfContents(tree, settings.markup.tableOfContents),
    ids,
    features: featuresOf(tree, marked.calls),
    readingMinutes: readingMinutes(toPlainText(tree)),
    summary,
    problems,
  }
}

function wholeBody(body: string): ReturnType<typeof readShortcodes> {
  return { nodes: [{ type: 'text', start: 0, end: body.length }], problems: [] }
}
