import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import katex from 'katex'
import type { VFile } from 'vfile'
import { SKIP, visit } from '../../base/visit'
import type { TextWords } from '../../record/text-words'
import { isDeeperThan } from '../limits/tree-depth'
import { placeOf, type Report } from '../source/report'
import { type Failure, formulaBudget, refusal, remedyFor, tooDeep, withHangulAsText } from './math-source'

/**
 * Formulas by KaTeX while the site is built: HTML for the eye, MathML beside it for screen readers.
 *
 * Why not MathML alone, which would need no fonts and no style attributes: Android and older iPhones carry no
 * mathematical font, so fractions, roots and large brackets come out broken there. KaTeX's HTML sizes its boxes with
 * style attributes; the policy allows those (`style-src-attr`), never style elements. `trust` stays off, so no formula
 * brings a link, a picture or a style of its own.
 */
export function rehypeMath({ report, words }: { report: Report; words: Pick<TextWords, 'formula'> }) {
  return (tree: Root, file: VFile) => {
    // \newcommand in one formula holds for the rest of the page, as with MathJax.
    const macros: Record<string, string> = { ...mathJaxCommands }
    const tooMuch = formulaBudget()
    const drawn = new Map<string, Result>()
    const told = new Set<string>()
    visit(tree, 'element', (node) => {
      const classes = Array.isArray(node.properties.className) ? node.properties.className : []
      const display = classes.includes('math-display')
      if (!display && !classes.includes('math-inline')) return
      const source = textOf(node)
      const failure = tooMuch(source)
      const result = failure ? { children: null, failures: [failure] } : draw(source, display)
      for (const failure of result.failures) {
        if (/in one post$/.test(failure.message) && told.has(failure.message)) continue
        told.add(failure.message)
        report({
          ...placeInFormula(node, source, failure, String(file.value ?? '')),
          severity: failure.refused ? 'warning' : 'error',
          code: failure.refused ? 'formula-command' : 'formula',
          message: `formula: ${failure.message}`,
          remedy: remedyFor(failure),
          ...(!failure.refused && { canShow: true }),
        })
      }
      node.children = result.children ?? brokenFormula(source)
      if (!result.children) node.properties.className = [...classes, 'problem']
      // A long formula scrolls in its own box, which the keyboard must reach.
      else if (display && source.length > 60)
        Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: words.formula })
      return SKIP
    })

    /** A post says `$x$` a hundred times, and KaTeX takes milliseconds for each. No rule changes them before this one ends. */
    function draw(source: string, display: boolean): Result {
      if (defines.test(source)) drawn.clear()
      const key = `${display} ${source}`
      const known = drawn.get(key)
      if (known) return structuredClone(known)
      const result = render(source, display, macros)
      drawn.set(key, result)
      return result
    }
  }
}

/** Gives names a meaning for the formulas after it. */
const defines = /\\(?:[gex]?def|(?:re|provide)?newcommand|let|futurelet|global)/

// MathJax knows these and KaTeX doesn't. A label has no number to point to, so it says nothing.
const mathJaxCommands = { '\\mbox': '\\text{#1}', '\\label': '\\@firstoftwo{}{#1}' }

// About thirty fractions within each other.
const deepest = 250

type Result = { children: ElementContent[] | null; failures: Failure[] }

function render(source: string, display: boolean, macros: Record<string, string>): Result {
  const failures: Failure[] = []
  try {
    const html = katex.renderToString(withHangulAsText(source), {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: false,
      globalGroup: true,
      maxSize: 50,
      maxExpand: 1000,
      macros,
      trust: ({ command }) => {
        failures.push({ message: `${command} is not allowed`, at: Math.max(0, source.indexOf(command)), refused: true })
        return false
      },
    })
    const drawn = fromHtml(html, { fragment: true })
    if (isDeeperThan(deepest, drawn)) return { children: null, failures: [tooDeep] }
    return { children: drawn.children as ElementContent[], failures }
  } catch (error) {
    return { children: null, failures: [...failures, refusal(error)] }
  }
}

/** What KEEP_GOING shows in its place. */
function brokenFormula(source: string): Element[] {
  return [{ type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: source }] }]
}

/** KaTeX counts within the formula; the author wants her line. */
function placeInFormula(node: Element, source: string, { at }: Failure, text: string) {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return placeOf(node)
  const from = text.indexOf(source, start)
  if (from < 0 || from + source.length > end) return placeOf(node)
  const before = text.slice(start, from + Math.min(at, source.length))
  const lines = before.split('\n').length - 1
  const place = placeOf(node)
  const column = lines > 0 ? before.length - before.lastIndexOf('\n') : place.column + before.length
  return { line: place.line + lines, column }
}
