import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../source/report'
import { loadLanguages } from './code-languages'
import { codeNames } from './code-names'
import { rehypeHighlightCode } from './highlight-code'

async function show(markdown: string, highlight: Record<string, unknown> = {}) {
  const findings: Finding[] = []
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeHighlightCode, { report: (finding: Finding) => void findings.push(finding), markup: { highlight } })
  const mdast = processor.parse(markdown)
  await loadLanguages(codeNames(mdast))
  const html = toHtml(processor.runSync(mdast, markdown) as Root)
  return { html, findings, messages: findings.map((f) => `${f.line}:${f.column}: ${f.severity} ${f.message}`) }
}

describe('code with a language', () => {
  test('is coloured by classes, never by style attributes', async () => {
    const { html } = await show('```python\ndef f(x):\n    return "가" # 끝\n```')
    expect(html).toContain(
      '<div class="highlight" data-label="Python"><pre tabindex="0"><code class="language-python" data-lang="python">',
    )
    expect(html).toContain('<span class="tok-keyword">def </span><span class="tok-function">f</span>')
    expect(html).toContain('<span class="tok-comment"># 끝</span>')
    expect(html).not.toContain('style=')
  })

  test.each(['Dockerfile', 'C++', 'golang', 'shell-session', 'sh', 'console'])(
    "%s is known by Hugo's name",
    async (name) => {
      expect((await show(`\`\`\`${name}\nx\n\`\`\``)).messages).toEqual([])
    },
  )

  test('has a file name in any of the usual forms', async () => {
    for (const info of [
      'py title="a b.py"',
      'py {title="a b.py"}',
      "py filename='a b.py'",
      'py {filename="a b.py"}',
      'py name:"a b.py"',
    ]) {
      expect((await show(`\`\`\`${info}\nx\n\`\`\``)).html).toContain(
        '<figure class="highlight" data-label="Python"><figcaption class="code-title">a b.py</figcaption><pre',
      )
    }
    expect((await show('```toml {filename=hugo.toml}\nx=1\n```')).html).toContain('>hugo.toml</figcaption>')
    expect((await show('```python:src/a.py\nx\n```')).html).toContain('>src/a.py</figcaption>')
  })
})

describe('lines', () => {
  test.each([
    'js {1,3-4}',
    'js {hl_lines=[1,"3-4"]}',
    'js {hl_lines=["1","3-4"]}',
    'js {hl_lines="1 3-4"}',
    'js hl_lines=1,3-4',
    'js{hl_lines=[1,"3-4"]}',
  ])('%s marks three of four', async (info) => {
    const { html, messages } = await show(`\`\`\`${info}\na\nb\nc\nd\n\`\`\``)
    expect(messages).toEqual([])
    expect([...html.matchAll(/class="line( hl)?"/g)].map((found) => !!found[1])).toEqual([true, false, true, true])
  })

  test('are numbered from where the author says', async () => {
    const { html } = await show('```go {linenos=table,linenostart=5}\na\nb\n```')
    expect(html).toContain('class="has-line-numbers"')
    expect([...html.matchAll(/data-line="(\d+)"/g)].map((found) => found[1])).toEqual(['5', '6'])
    expect((await show('```go\na\n```', { lineNos: true })).html).toContain('data-line="1"')
    expect((await show('```go {linenos=false}\na\n```', { lineNos: true })).html).not.toContain('data-line')
  })

  test("are numbered as the site's configuration says", async () => {
    const site = { lineNos: true, lineNoStart: 7, anchorLineNos: true, lineAnchors: 'L' }
    const { html } = await show('```text\na\n```\n\n```go {linenostart=1}\na\n```\n\n```go\na\n```', site)
    expect([...html.matchAll(/data-line="(\d+)"(?: id="([^"]+)")?/g)].map((found) => found.slice(1))).toEqual([
      ['7', 'L-7'],
      ['1', 'L-1'],
      ['7', undefined],
    ])
    for (const lineNos of ['table', 'inline', 'true'])
      expect((await show('```go\na\n```', { lineNos })).html).toContain('class="has-line-numbers"')
    for (const plain of ['```\na\n```', '```nosuchlang\na\n```', '    a'])
      expect((await show(plain, { lineNos: true })).html).not.toContain('data-line')
    const guessing = { lineNos: true, guessSyntax: true }
    expect((await show('```\na\n```', guessing)).html).toContain('data-line="1"')
    expect((await show('    a', guessing)).html).not.toContain('data-line')
  })

  test('carry diff and focus marks, and the marks are not shown', async () => {
    const { html } = await show('```js\nlet a // [!code --]\nlet b // [!code ++]\n// [!code focus:2]\nc\nd\n```')
    expect([...html.matchAll(/class="line ?([^"]*)"/g)].map((found) => found[1])).toEqual([
      'del',
      'add',
      'focus',
      'focus',
    ])
    expect(html).toContain('class="has-focus has-diff"')
    expect(html).not.toContain('!code')
  })
})

describe('what stays plain', () => {
  test('code without a language, and indented code', async () => {
    expect((await show('```\n<b>\n```')).html).toBe('<pre tabindex="0"><code>&#x3C;b>\n</code></pre>')
    expect((await show('    x\n    y')).html).toBe('<pre tabindex="0"><code>x\ny\n</code></pre>')
  })

  test('an unknown language is a warning at its place', async () => {
    const { html, messages } = await show('글\n\n```nosuchlang\nx\n```')
    expect(messages).toEqual(['3:1: warning unknown code language "nosuchlang"'])
    expect(html).toContain(
      '<pre tabindex="0"><code class="language-nosuchlang" data-lang="nosuchlang">x\n</code></pre>',
    )
  })

  test('a site without code fences', async () => {
    expect((await show('```go\nx\n```', { codeFences: false })).html).not.toContain('highlight')
  })
})

describe('a range', () => {
  test('longer than the code is an error, and costs nothing', async () => {
    const start = performance.now()
    expect((await show('```js {1-1000000000}\nx\n```')).messages).toEqual([
      '1:1: error highlight range is longer than the code',
    ])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('that is none is a warning', async () => {
    expect((await show('```js {-5,a,1-}\nx\n```')).messages).toEqual([
      '1:1: warning bad highlight range "-5", "a", "1-"',
    ])
  })
})
