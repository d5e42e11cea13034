import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { differingWords } from './differing-words'
import { explainDifferences } from './explain-differences'

const explain = (html: string, hugos: string) => explainDifferences(fromHtml(html, { fragment: true }), hugos)

describe('texts that part', () => {
  const words = (text: string) => text.split(' ').filter(Boolean)
  test.each([
    ['a b c d', 'a b c d', []],
    ['a b c d e', 'a x c d e', [[['b'], ['x']]]],
    ['a b c d e', 'a b x y c d e', [[[], ['x', 'y']]]],
    ['a b c', 'a', [[['b', 'c'], []]]],
    ['', 'a', [[[], ['a']]]],
    [
      'x 1 2 3 y 4 5 6',
      '1 2 3 z 4 5 6',
      [
        [['x'], []],
        [['y'], ['z']],
      ],
    ],
  ])('"%s" and "%s"', (theirs, ours, expected) => {
    const found = differingWords(words(theirs), words(ours)).map((d) => [d.theirs, d.ours])
    expect(found).toEqual(expected)
  })
})

describe('a difference has its reason', () => {
  test.each([
    ['<p>"강조"라고 했다</p>', '&ldquo;강조&quot;라고 했다', /quotes/],
    ['<p>a <strong>단어(영문)</strong>는 b</p>', 'a **단어(영문)**는 b', /Korean particle/],
    ['<p>1~2일, 3~4일</p>', '12일, 34일', /tilde/],
    ['<p>값 <span class="math math-inline">x<math></math></span>는</p>', '값 $x$는', /KaTeX/],
    ['<p>가 나 다</p>', '가나 다', /^white space$/],
    ['<p>글 ↩</p>', '글 ↩\ufe0e', /arrow/],
    ['<aside><p class="alert-title">참고</p><p>글</p></aside>', '[!NOTE] 글', /alert/],
  ])('%s', (html, hugos, reason) => {
    expect(explain(html, hugos).map((difference) => difference.reason)).toEqual([expect.stringMatching(reason)])
  })

  test('or several at once, each named', () => {
    const html = '<p>a <strong>c &lt;- “ping”</strong>는 채널에 "ping"을 b</p>'
    expect(explain(html, 'a **c &lt;- &ldquo;ping&rdquo;**는 채널에 &ldquo;ping"을 b')).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(/^quotes .+; bold text .+/) }),
    ])
    const [range] = explain('<p>그 <strong>1~2일(약)</strong>은</p>', '그 **12일(약)**은')
    expect(range?.reason).toMatch(/^bold text .+; one tilde .+/)
  })

  test('and what several reasons leave over has none', () => {
    expect(explain('<p><strong>"가"(A)</strong>는</p>', '**“나"(A)**는')).toMatchObject([{ reason: null }])
  })

  test('or none, and then it is seen', () => {
    expect(explain('<p>하나 둘</p>', '하나 셋')).toEqual([{ hugos: '셋', ours: '둘', reason: null }])
  })

  test('and what is the same is not told', () => {
    expect(explain('<h2>제목</h2>\n<p>글 &amp; 글</p>', '제목 글 &amp; 글')).toEqual([])
  })
})
