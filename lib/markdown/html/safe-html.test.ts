import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { visit } from '../../base/visit'
import { cpuTime } from '../../tools/testing/cpu-time'
import type { Finding } from '../source/report'
import { rehypeSafeHtml } from './safe-html'

function show(markdown: string, unsafe: boolean) {
  const findings: Finding[] = []
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeSafeHtml, { unsafe, report: (finding: Finding) => void findings.push(finding) })
  const file = new VFile(markdown)
  const tree = processor.runSync(processor.parse(file), file) as Root
  return {
    tree,
    html: toHtml(tree),
    messages: findings.map((f) => `${f.line}:${f.column}: ${f.severity} ${f.message}`),
  }
}

describe('never, whatever the site allows', () => {
  test.each([
    ['<script>alert(1)</script>', '1:1: error HTML element <script> is not allowed'],
    ['<form action=https://evil.example><input></form>', '1:1: error HTML element <form> is not allowed'],
    ['<base href=https://evil.example/>', '1:1: error HTML element <base> is not allowed'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '1:1: error HTML element <math> is not allowed',
    ],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', '1:1: error HTML element <iframe> is not allowed'],
    ['글\n\n<p style="position:fixed;inset:0">x</p>', '3:1: warning HTML attribute "style" is left out'],
    ['<details open ontoggle=alert(1)>x</details>', '1:1: error HTML attribute "ontoggle" is not allowed'],
    ['<div>\n<a href="java&#115;cript:alert(1)">x</a>\n</div>', '2:1: error link scheme "javascript:" is not allowed'],
    ['<img src="data:image/svg+xml;base64,PHN2Zy8+">', '1:1: error image scheme "data:" is not allowed'],
  ])('%s', (markdown, message) => {
    const on = show(markdown, true)
    expect(on.messages).toContain(message)
    expect(on.html).not.toMatch(/<script|<form|<base|<math|<iframe|style=|on\w+=|javascript:|data:|<style/)
    const off = show(markdown, false)
    expect(off.messages.length).toBeGreaterThan(0)
    expect(off.html).not.toMatch(/<script|<form|<base|<math|<iframe|style=|on\w+=|javascript:|data:|<style/)
  })

  test.each([
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<iframe src="https://www.youtube.com@evil.example/"></iframe>',
    '<img src=x onerror=alert(1)//',
    '<p data-ours="0" style="x">y</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<a href=" &#1;javascript:alert(1)">x</a>',
    '<object data="javascript:alert(1)"></object>',
    '<img srcset="javascript:alert(1) 1x">',
    '<b><style>x</b></style><script>y</script>',
  ])('nothing slips through: %s', (markdown) => {
    const { tree } = show(`para\n\n${markdown}\n\n**end**`, true)
    visit(tree, 'element', ({ tagName, properties }) => {
      expect(tagName).not.toMatch(/^(?:script|svg|style|iframe|object|noscript)$/)
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(/^(?:on|style)/i)
        if (name !== 'title') expect(String(value)).not.toMatch(/script:/)
      }
    })
  })
})

describe('raw HTML off, as by default in Hugo', () => {
  test.each([
    ['<kbd>Ctrl</kbd>+<kbd>C</kbd>', '<p><kbd>Ctrl</kbd>+<kbd>C</kbd></p>'],
    ['H<sub>2</sub>O a<br>b', '<p>H<sub>2</sub>O a<br>b</p>'],
    ['<ruby>漢字<rt>한자</rt></ruby>', '<p><ruby>漢字<rt>한자</rt></ruby></p>'],
    ['<abbr title="x">A</abbr>', '<p><abbr title="x">A</abbr></p>'],
    ['<br>', '<br>'],
  ])('%s passes', (markdown, html) => {
    const shown = show(markdown, false)
    expect(shown.html).toBe(html)
    expect(shown.messages).toEqual([])
  })

  test.each([
    ['<div>raw</div>', '', '1:1: warning raw HTML <div> is left out'],
    ['inline <b>raw</b> html', '<p>inline raw html</p>', '1:8: warning raw HTML <b> is left out'],
    ['List<String>은', '<p>List은</p>', '1:5: warning raw HTML <String> is left out'],
    ['<kbd>x</kbd> <u>y</u>', '<p><kbd>x</kbd> y</p>', '1:14: warning raw HTML <u> is left out'],
  ])('%s is left out with a warning', (markdown, html, message) => {
    const shown = show(markdown, false)
    expect(shown.html).toBe(html)
    expect(shown.messages).toEqual([message])
  })

  test('a comment goes without a word', () => {
    expect(show('<!-- comment -->\n\na<!-- b -->c', false)).toMatchObject({ html: '\n<p>ac</p>', messages: [] })
  })
})

describe('raw HTML on', () => {
  test.each([
    ['<div class="a">raw **x**</div>', '<div class="a">raw **x**</div>'],
    [
      '<details><summary>S</summary>\n\ntext **b**\n\n</details>',
      '<details><summary>S</summary>\n<p>text <strong>b</strong></p>\n</details>',
    ],
    ['<img src="/s.png" alt="x" width="10">', '<img src="/s.png" alt="x" width="10">'],
    ['<center>c</center>', '<div class="center">c</div>'],
    [
      '<table><tr><td align="right">1</td></tr></table>',
      '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
    ],
  ])('%s passes', (markdown, html) => {
    const shown = show(markdown, true)
    expect(shown.messages).toEqual([])
    expect(shown.html).toBe(html)
  })

  test.each([
    'https://www.youtube-nocookie.com/embed/x',
    '//www.youtube.com/embed/x',
    'http://www.youtube.com/embed/x',
    'https://someone-demo.hf.space/',
    'plots/loss.html',
  ])('a frame of %s is a call, so that nothing is loaded before the reader asks', (src) => {
    const shown = show(`<iframe src="${src}" title="t" width="9" height="3"></iframe>`, true)
    expect(shown.messages).toEqual([])
    expect(shown.tree.children).toMatchObject([
      {
        tagName: 'gaji-shortcode',
        properties: { name: 'iframe', params: JSON.stringify({ src, title: 't', width: 9, height: 3 }), href: src },
      },
    ])
  })

  test.each(['https://evil.example/', '//evil.example/', 'https://x.hf.space.evil.example/', 'data:text/html,x'])(
    'a frame of %s is an error',
    (src) => {
      const { messages, html } = show(`<iframe src="${src}"></iframe>`, true)
      expect(messages).toEqual(['1:1: error HTML element <iframe> is not allowed'])
      expect(html).not.toContain('<iframe')
    },
  )

  test('a frame of an unknown host leaves a call that leads there, named as its fallback', () => {
    const { tree } = show('<iframe src="https://e.com/x"><a href="https://e.com/x">The chart</a></iframe>', true)
    expect(tree.children).toMatchObject([
      {
        properties: {
          name: 'iframe',
          params: '{"src":"https://e.com/x","title":"The chart"}',
          href: 'https://e.com/x',
        },
      },
    ])
    expect(show('<iframe src="data:text/html,x"><b>words</b></iframe>', true).html).toBe('words')
    expect(show('<iframe src="data:text/html,x">a < b<br>c</iframe>', true).html).toBe('a &#x3C; b c')
    expect(show('<iframe src="https://www.youtube.com@e.com/"></iframe>', true).html).toBe('')
  })

  test('a fallback of nothing but opened tags hangs nothing', () => {
    const open = '<'.repeat(100_000)
    expect(cpuTime(() => void show(`<iframe src="data:text/html,x">${open}</iframe>`, true))).toBeLessThan(5_000)
  })

  test.each([
    ['<fieldset><legend>A</legend>b</fieldset>', '<fieldset><legend>A</legend>b</fieldset>', []],
    ['a <button onclick="x()">b</button>', '<p>a b</p>', ['1:3: warning HTML element <button> is left out']],
    [
      'a <map name="m"><area href="/b" alt="c"><area href="javascript:x" alt="d"></map>',
      '<p>a <a href="/b">c</a> </p>',
      ['1:3: warning HTML element <map> is left out', '1:41: error link scheme "javascript:" is not allowed'],
    ],
  ])('%s keeps its words', (markdown, html, messages) => {
    const shown = show(markdown, true)
    expect(shown.html).toBe(html)
    expect(shown.messages).toEqual(messages)
  })

  test('what Markdown made keeps its places and its fence words', () => {
    const { tree, html } = show('<div>\n\n```js {1}\nx\n```\n\n- [ ] a\n\n</div>', true)
    expect(html).toContain('<input type="checkbox" disabled>')
    const div = tree.children[0]
    const pre =
      div?.type === 'element' ? div.children.find((child) => child.type === 'element' && child.tagName === 'pre') : null
    expect(pre).toMatchObject({ position: { start: { line: 3 } }, children: [{ data: { meta: '{1}' } }] })
  })

  test('nesting ends somewhere', () => {
    const { messages } = show('<b>'.repeat(5000), true)
    expect(messages[0]).toBe('1:301: error HTML nested deeper than 100')
  })
})
