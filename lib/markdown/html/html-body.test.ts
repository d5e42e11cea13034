import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../base/problems'
import { toPlainText } from '../../base/text/plain-text'
import { knownShortcodes } from '../../build/read/known-shortcodes'
import { specsOf } from '../../shortcodes/shortcode-table'
import { elementsOf } from '../../tools/testing/tree-elements'
import { readWaitingAddress } from '../calls/place/waiting-address'
import { parsePost } from '../parse-post'
import { countWords } from '../result/words'
import { defaultMarkup, testSettings } from '../test-settings'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

async function show(body: string, { unsafe = true, bodyLine = 4 } = {}) {
  const settings = testSettings({ shortcodes: shortcodeSpecs, markup: { ...defaultMarkup, unsafe } })
  const post = await parsePost({ file: 'p.html', body, bodyLine, format: 'html' }, settings)
  return { ...post, html: toHtml(post.tree), messages: post.problems.map(formatProblem) }
}

describe('the text of an .html page', () => {
  test('is HTML and no Markdown', async () => {
    const { html, messages } = await show('<p>*a* 단어__강조__는 [b](c) "d" $x$</p>\n\n    <p>not code</p>\n##제목')
    expect(html).toBe('<p>*a* 단어__강조__는 [b](c) "d" $x$</p>\n\n    <p>not code</p>\n##제목')
    expect(messages).toEqual([])
  })

  test('keeps the spaces of its code, and the names of its classes', async () => {
    const { html } = await show('<div class="box"><pre>a\n  b\n\n  c</pre></div>')
    expect(html).toBe('<div class="box"><pre>a\n  b\n\n  c</pre></div>')
  })

  test('has code in colours, as a fence has', async () => {
    expect((await show('<pre><code class="language-js">let a = 1</code></pre>')).html).toContain('class="highlight"')
  })

  test('moves its headings below the title, with their own ids and no others', async () => {
    const { toc, html } = await show('<h1 id="a">가</h1><h2>나</h2><h2 id="c">다</h2>')
    expect(toc).toMatchObject([{ id: 'a', children: [{ id: 'c' }] }])
    expect(html).toBe('<h2 id="a">가</h2><h3>나</h3><h3 id="c">다</h3>')
  })

  test('gives its links and pictures to be resolved, each at its place in the file', async () => {
    const { tree } = await show('<p>\n  <a href="../b/">b</a></p>\n<p>x <img src="c.png" alt="씨"></p>')
    expect(elementsOf(tree, 'a', 'img').map(({ properties, data }) => [properties, data?.place])).toEqual([
      [{ href: '../b/' }, { line: 5, column: 3 }],
      [
        { src: 'c.png', alt: '씨' },
        { line: 6, column: 6 },
      ],
    ])
  })

  test('is cut at its divider, counted and read', async () => {
    const { summary, tree } = await show('<p>처음 글</p>\n<!--more-->\n<p>나중 글</p>')
    expect(summary).toMatchObject({ text: '처음 글', truncated: true, byDivider: true })
    expect(countWords(toPlainText(tree), false)).toBe(4)
  })

  test('may call shortcodes: in the text, around HTML and in an address', async () => {
    const { html, tree, messages } = await show(
      '<p>a</p>\n{{< details "더" >}}\n<p>*b* <b>c</b>\n{{< /details >}}\n<a href="{{< relref "d.md" >}}">d</a>',
    )
    expect(messages).toEqual([])
    expect(html).toMatch(
      /<p>a<\/p>\n<gaji-shortcode name="details"[^>]*>\n<p>\*b\* <b>c<\/b>\n<\/p><\/gaji-shortcode>\n<a/,
    )
    const [link] = elementsOf(tree, 'a')
    expect(readWaitingAddress(String(link?.properties.href))).toMatchObject([{ name: 'relref', params: ['d.md'] }])
  })

  test('loses nothing of a shortcode after a tag that is never closed', async () => {
    const { html } = await show('{{< details "x" >}}<p>안</p>{{< /details >}}<div><ul><li>열린 채')
    expect(html).toMatch(/<p>안<\/p><\/gaji-shortcode><div><ul><li>열린 채/)
  })

  test('names a place after a shortcode of several lines', async () => {
    const { messages } = await show('{{< details "x" >}}\na\n{{< /details >}}\n<p onclick="x()">b</p>')
    expect(messages).toEqual(['p.html:7:1: HTML attribute "onclick" is not allowed (remove it)'])
  })
})

describe('whatever the site allows', () => {
  test.each([
    ['<script>alert(1)</script><p>a</p>', 'p.html:4:1: HTML element <script> is not allowed (remove it)'],
    ['<p>a</p>\n<form action="/x"><input></form>', 'p.html:5:1: HTML element <form> is not allowed (remove it)'],
    [
      '<p><a href="javascript:alert(1)">a</a></p>',
      expect.stringMatching(/^p\.html:4:4: link scheme "javascript:" is not allowed/),
    ],
    [
      '<p style="position:fixed" onclick="x()">a</p>',
      'p.html:4:1: HTML attribute "onclick" is not allowed (remove it)',
    ],
    ['<svg><script>alert(1)</script></svg><p>a</p>', 'p.html:4:1: HTML element <svg> is not allowed (remove it)'],
  ])('%s does not pass', async (body, message) => {
    for (const unsafe of [true, false]) {
      const { html, messages } = await show(body, { unsafe })
      expect(messages).toContainEqual(message)
      expect(html).toContain('a')
      expect(html).not.toMatch(/<script|<form|<svg|javascript:|style=|onclick/)
    }
  })

  test('of a whole document its body is shown, and told once', async () => {
    const { html, messages } = await show(
      '<!doctype html>\n<html lang="ko"><head><meta charset="utf-8"><title>t</title></head>\n<body><p>a</p></body></html>',
    )
    expect(html.trim()).toBe('<p>a</p>')
    expect(messages).toEqual([
      'p.html:5:1: warning: HTML element <html> is left out (the site makes it: keep what stands in <body>)',
    ])
  })
})

describe('where the site allows no raw HTML', () => {
  test('what Markdown has a sign for stays, of the rest the text, each name told once', async () => {
    const { html, messages } = await show('<div><p>a <b>b</b> <u>c</u></p></div>\n<div>d</div>', { unsafe: false })
    expect(html).toBe('<p>a <b>b</b> c</p>\nd')
    const left = (tag: string) =>
      `warning: raw HTML <${tag}> is left out, its text stays (set markup.goldmark.renderer.unsafe = true)`
    expect(messages).toEqual([`p.html:4:1: ${left('div')}`, `p.html:4:20: ${left('u')}`])
  })

  test('a frame is left out with a warning', async () => {
    const { html, messages } = await show('<iframe src="https://www.youtube.com/embed/x"></iframe>', { unsafe: false })
    expect(html).toBe('')
    expect(messages).toHaveLength(1)
  })
})

test('a text of 50,000 open tags ends soon, with its place', async () => {
  const { messages } = await show('<b><i>'.repeat(25_000))
  expect(messages).toEqual(['p.html:4:1: lists, quotations, shortcodes or HTML nested too deeply'])
})
