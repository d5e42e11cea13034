import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import english from './en.json'

/** Files whose words in other letters than Latin are none of the interface's, each kind with its reason. */
const otherWords = {
  'told to the author on the terminal, in Korean and English at once': [
    'lib/build/cards/draw-cards.ts',
    'lib/build/compile-content.ts',
    'lib/build/preview/open-preview.ts',
    'lib/build/parse/parse-pages.ts',
    'lib/commands/moving/certify.ts',
    'lib/commands/moving/import.ts',
    'lib/commands/moving/links.ts',
    'lib/commands/content.ts',
    'lib/commands/dev.ts',
    'lib/commands/steps/build-report.ts',
    'lib/build/enrich/draw-diagrams.ts',
    'lib/build/publish/safe-drawings.ts',
    'lib/commands/images.ts',
    'lib/markdown/rules/spaced-pictures.ts',
    'lib/markdown/source/nfc.ts',
    'lib/pictures/find/list-pictures.ts',
    'lib/pictures/look/picture-problem.ts',
    'lib/pictures/show/picture-faults.ts',
    'lib/record/pictures/caption.ts',
    'lib/search/files/read-aliases.ts',
  ],
  'what is known of a language, to read what people write in it': [
    'lib/atlas/mentions/mention-context.ts',
    'lib/atlas/mentions/mentions.ts',
    'lib/markdown/rules/bare-link-end.ts',
    'lib/search/query/find-term.ts',
    'lib/search/related/common-words.ts',
    'lib/search/text/particles.ts',
    'lib/writing/spelling/lint-spelling.ts',
    'lib/writing/spelling/wrong-forms.ts',
    'lib/writing/spelling/wrong-words.ts',
  ],
  'made up for a test or a bench': ['lib/atlas/synthetic-models.ts'],
  'a letter that is drawn to load its font': ['lib/diagrams/draw-mermaid.ts'],
}

/** Made-up texts, comparisons and what else no reader is shown. */
const forTests = /\.test\.tsx?$|^lib\/tools\/|\/(?:fixtures|bench|testing)[/.-]/

const files = ['app', 'components', 'lib']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)))
  .filter((name) => /\.tsx?$/.test(name) && !forTests.test(name))

const parse = (file: string, text: string) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, /x$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** What a literal says itself, between what is filled into it. */
function said(node: ts.Node | undefined): string {
  if (!node) return ''
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (ts.isJsxExpression(node)) return said(node.expression)
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ')
  return ''
}

const otherLetters = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const isWord = (text: string) => /\p{L}{2}/u.test(text)

/** Read out or shown as they stand. A name of a word ("errorTitle") is not the word. */
const shownAttributes =
  /^(?:aria-?(?:label|description|roledescription|valuetext)|alt|title|placeholder|label|summary)$/i
const isNameOfWord = (text: string) => Object.hasOwn(english, text)

type Written = { line: number; text: string }

function find(source: ts.SourceFile, isFound: (node: ts.Node) => string | false): Written[] {
  const found: Written[] = []
  const visit = (node: ts.Node) => {
    const text = isFound(node)
    if (text) found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Literals in letters that only other languages than English have. Patterns are no literals. */
const inOtherLetters = (source: ts.SourceFile) =>
  find(source, (node) => {
    const text = said(node)
    const isLiteral = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node)
    return isLiteral && otherLetters.test(text) && text
  })

/** Literals, in whatever language, where a reader sees or hears them: text and named attributes, in JSX and in trees. */
const shownToReaders = (source: ts.SourceFile) =>
  find(source, (node) => {
    const text = shownText(node)
    return isWord(text) && !isNameOfWord(text) && text
  })

function shownText(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return said(node)
  if (ts.isJsxAttribute(node) && shownAttributes.test(node.name.getText())) return said(node.initializer)
  if (isCallOf(node, /^[hs]$/)) return node.arguments.slice(1).map(saidInside).join(' ')
  if (isCallOf(node, /^text$/) && ts.isArrayLiteralExpression(node.parent)) return said(node.arguments[0])
  if (!ts.isPropertyAssignment(node)) return ''
  const name = node.name.getText().replace(/['"]/g, '')
  const isOfElement = isCallOf(node.parent.parent, /^[hs]$/)
  const isText = name === 'value' && /type: 'text'/.test(node.parent.getText())
  return isText || /^(?:aria-?label|alt)$/i.test(name) || (isOfElement && name === 'title')
    ? said(node.initializer)
    : ''
}

function isCallOf(node: ts.Node, name: RegExp): node is ts.CallExpression {
  return ts.isCallExpression(node) && name.test(node.expression.getText())
}

function saidInside(child: ts.Node): string {
  return ts.isArrayLiteralExpression(child) ? child.elements.map(said).join(' ') : said(child)
}

describe('the interface says what its files of words say', () => {
  const allowed = new Set(Object.values(otherWords).flat())

  test.each(files)('%s has no word of a language in it', (file) => {
    const source = parse(file, readFileSync(file, 'utf8'))
    expect(shownToReaders(source)).toEqual([])
    if (allowed.has(file)) expect(inOtherLetters(source), 'no longer a case for the list').not.toEqual([])
    else expect(inOtherLetters(source)).toEqual([])
  })
})

test.each([
  ['<p>{count} posts</p>', 'posts'],
  [`<p>{\`\${count} posts\`}</p>`, 'posts'],
  ["<p>{'본문'}</p>", '본문'],
  ['<nav aria-label="Pages" className="pages" />', 'Pages'],
  ["h('nav', { ariaLabel: 'Footnotes' }, [])", 'Footnotes'],
  ["h('small', {}, ['unverified'])", 'unverified'],
  ["({ type: 'text', value: 'Back to the text' })", 'Back to the text'],
  ['<Message title="notFoundTitle" />', ''],
  ['<p>{say(words.count, { count })}</p>', ''],
])('%s is seen: %j', (code, word) => {
  const found = shownToReaders(parse('a.tsx', `export const a = ${code}`))
  expect(found.map(({ text }) => text)).toEqual(word ? [word] : [])
})

test('words in other letters are seen in any literal, in a comment or a pattern not', () => {
  const code = `// 글\nconst a = /글/\nconst b = [\`\${a}년\`, { c: '문서' }]\nconst d = <i>글</i>`
  expect(inOtherLetters(parse('a.tsx', code)).map(({ text }) => text)).toEqual(['년', '문서', '글'])
})
