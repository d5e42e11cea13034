import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { cutSections } from './cut-sections'
import { readSections } from './read-sections'

const read = (html: string) => readSections(fromHtml(html, { fragment: true }))

it('cuts a text at its headings', () => {
  expect(
    read('<p>앞</p><h2 id="a">첫 <b>장</b></h2><p>하나</p><p>둘</p><h3 id="b">다음</h3><ul><li>셋</li></ul>'),
  ).toEqual([
    { id: '', title: '', text: '앞' },
    { id: 'a', title: '첫 장', text: '하나\n둘' },
    { id: 'b', title: '다음', text: '셋' },
  ])
})

it('reads code, captions, alternative texts and cells, each for itself', () => {
  const [section] = read(
    '<pre><code>np.dot(a, b)</code></pre><figure><img alt="그림의 말"><figcaption>그 밑의 말</figcaption></figure><table><tr><td>가</td><td>나</td></tr></table>',
  )
  expect(section?.text.split('\n')).toEqual(['np.dot(a, b)', '그림의 말', '그 밑의 말', '가', '나'])
})

it('reads a formula once, and no marks of notes', () => {
  const [section] = read(
    '<p>식 <span class="katex"><math><mi>x</mi><annotation>x</annotation></math><span class="katex-html">x</span></span>다<sup><a role="doc-noteref" href="#n">1</a></sup></p>',
  )
  expect(section?.text).toBe('식 x다')
})

it('cuts what is long between lines and loses nothing', () => {
  const text = Array.from({ length: 60 }, (_, line) =>
    `${line}번째 줄에는 말이 조금 있다. ${'말 '.repeat(20)}`.trim(),
  ).join('\n')
  const parts = cutSections([{ id: 'a', title: '긴 글', text }])
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.map((part) => part.text).join('\n')).toBe(text)
  expect(parts.every((part) => part.text.length <= 1200 && part.id === 'a')).toBe(true)
  const [line] = cutSections([{ id: '', title: '', text: '가'.repeat(3000) }])
  expect(line?.text.length).toBeLessThanOrEqual(1200)
})
