import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { commentTree } from './comment-tree'

const commentHtml = (text: string) => toHtml(commentTree(text))

test.each([
  ['고마워요.\n잘 **읽었어요**를 썼습니다.', '<p>고마워요.<br>잘 <strong>읽었어요</strong>를 썼습니다.</p>'],
  ['1~2일, ~~아니~~ `code` _em_', '<p>1~2일, <del>아니</del> <code>code</code> <em>em</em></p>'],
  ['> 인용\n\n- 하나\n- 둘', '<blockquote><p>인용</p></blockquote><ul><li>하나</li><li>둘</li></ul>'],
  ['```js\na < b\n```', '<pre><code>a &#x3C; b</code></pre>'],
  ['# 제목', '<p><strong>제목</strong></p>'],
  [
    '[글](https://a.example/?q=1&r=2)',
    '<p><a href="https://a.example/?q=1&#x26;r=2" rel="nofollow ugc noopener">글</a></p>',
  ],
  ['https://a.example', '<p><a href="https://a.example/" rel="nofollow ugc noopener">https://a.example</a></p>'],
])('%j', (text, html) => {
  expect(commentHtml(text)).toBe(html)
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) [d](vbscript:x)',
  '![a](javascript:alert(1))',
  '[a]: javascript:alert(1)\n\n[a]',
  '<a href="https://x.example" onclick="x">a</a>',
  '{{< youtube x >}} {{% x %}}',
  '[x](https://a.example "onmouseover=alert(1)")',
  '<https://a.example/" onmouseover="alert(1)>',
  '| a | b |\n|---|---|\n| <b>c</b> | d |',
])('%j runs nothing and brings no element of its own', (text) => {
  const html = commentHtml(text)
  const tags = [...html.matchAll(/<([a-z]+)((?:\s[^>]*)?)>/g)]
  for (const [, name, attributes = ''] of tags) {
    expect(['p', 'a', 'br', 'strong', 'em', 'code']).toContain(name)
    if (attributes) expect(attributes).toMatch(/^ href="(?:https?|mailto):[^"]*" rel="nofollow ugc noopener"$/)
  }
})

test('what would hang the parser stays text', () => {
  for (const hostile of ['*'.repeat(3990), '['.repeat(3990), '`'.repeat(3990), '**a'.repeat(1300)])
    expect(commentHtml(`가 ${hostile}`)).toMatch(/^<p>가 /)
  for (const nested of ['> '.repeat(1990), '- '.repeat(1990)]) expect(commentHtml(`${nested}가`)).toMatch(/가<\/p>$/)
})
