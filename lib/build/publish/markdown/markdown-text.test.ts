import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { markdownText } from './markdown-text'

const markdownOf = (html: string) => markdownText(fromHtml(html, { fragment: true }) as Root).trim()

test.each([
  ['bold before a particle stays bold to a reader', '<p><strong>“가지”</strong>는</p>', '**“가지”**는'],
  ['from … to', '<p>1~2일, 3~4일과 <del>취소(x)</del>한</p>', '1~2일, 3~4일과 ~~취소(x)~~한'],
  ['signs of Markdown in a text', '<p>a _b_ * c [d] ~~e~~</p>', 'a \\_b\\_ \\* c \\[d] \\~~e\\~~'],
  ['code', '<pre><code class="language-sh">a\n  b\n</code></pre>', '```sh\na\n  b\n```'],
  [
    'a formula',
    '<p>값 <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math>은</p>',
    '값 $x^2$은',
  ],
  [
    'a formula by itself',
    '<math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1 * y</annotation></semantics></math>',
    '$$\nx_1 * y\n$$',
  ],
  [
    'a figure',
    '<figure><img src="https://a.example/b.png" alt="그림"><figcaption>설명</figcaption></figure>',
    '![그림](https://a.example/b.png)\n\n설명',
  ],
  ['an alert', '<aside data-kind="tip"><p>조언</p></aside>', '> [!TIP]\n>\n> 조언'],
  ['a table', '<table><tr><th>a</th></tr><tr><td>b|c</td></tr></table>', '| a    |\n| ---- |\n| b\\|c |'],
])('%s', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown)
})

test('footnotes are footnotes, without the ways back', () => {
  const html =
    '<p>말<sup id="fnref:1"><a href="https://a.example/#fn:1" role="doc-noteref">1</a></sup></p>' +
    '<div role="doc-endnotes"><hr><ol><li id="fn:1"><p>설명 <a href="#fnref:1" role="doc-backlink">↩︎</a></p></li></ol></div>'
  expect(markdownOf(html)).toBe('말[^1]\n\n[^1]: 설명')
})
