import { describe, expect, it, test } from 'vitest'
import { defaultMarkup } from '../../markdown/test-settings'
import { openPost, type PostDocument } from '../document/post-document'
import { readProse } from '../prose/read-prose'
import { siteTexts } from '../testing-hostile'
import { cellsToTable } from './cells-to-table'
import { htmlToMarkdown } from './html-to-markdown'
import { linkSelection } from './link-selection'
import { findOwnPictures, ownPath, relativePath } from './own-pictures'

const table = '| 이름 | 값 | 뜻 |\n| --- | --- | --- |\n| a | 1 | 가 |\n| b | 2 | 나 |'

describe('HTML from the clipboard', () => {
  it.each([
    [
      '<h2>제목</h2><p>글 <b>굵게</b>는 <i>기울여</i> <del>지움</del></p>',
      '## 제목\n\n글 **굵게**는 *기울여* ~~지움~~',
    ],
    ['<p><strong>“강조”</strong>는 1~2일</p>', '**“강조”**는 1~2일'],
    ['<ul><li>하나<ul><li>둘</li></ul></li><li>셋</li></ul>', '- 하나\n  - 둘\n- 셋'],
    ['<ol start="3"><li>셋</li><li>넷</li></ol>', '3. 셋\n4. 넷'],
    ['<p><a href="https://a.example/?b=1&amp;c=2" onclick="x()">말</a></p>', '[말](https://a.example/?b=1\\&c=2)'],
    [
      '<pre><code class="language-go">func main() {\n  x := 1\n}\n</code></pre>',
      '```go\nfunc main() {\n  x := 1\n}\n```',
    ],
    ['<p>이것은 <code>a_b*c</code>이다</p>', '이것은 `a_b*c`이다'],
    ['<blockquote><p>남의 말</p></blockquote><hr>', '> 남의 말\n\n---'],
    [
      '<table><tr><th>이름</th><th>값</th></tr><tr><td>a|b</td><td><b>1</b></td></tr></table>',
      '| 이름   | 값     |\n| ---- | ----- |\n| a\\|b | **1** |',
    ],
    ['<img src="https://a.example/b.png" alt="그림" onerror="x()">', '![그림](https://a.example/b.png)'],
    ['<meta charset="utf-8"><!--StartFragment--><h3>가&nbsp;나</h3><!--EndFragment-->', '### 가 나'],
  ])('%j becomes %j', (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown)
  })

  it('of Google’s documents is bold where its words are', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">굵게</span><span style="font-style:italic"> 기울여</span> 보통</p><ul><li>하나</li></ul></b>'
    expect(htmlToMarkdown(html)).toBe('**굵게** *기울여* 보통\n\n- 하나')
  })

  it('brings nothing along that runs', () => {
    const html =
      '<h1 onclick="x()">가</h1><script>x()</script><style>b{}</style><a href="javascript:x()">나</a><a href=" JaVaScRiPt:x()">다</a><img src="data:image/svg+xml,x" alt="라"><iframe src="https://a.example"></iframe><svg onload="x()"></svg><p>&lt;script&gt;x()&lt;/script&gt;</p>'
    const markdown = htmlToMarkdown(html) ?? ''
    expect(markdown).toBe('# 가\n\n나다\n\n\\<script>x()\\</script>')
  })

  it('that is nested without end is left to the plain text', () => {
    expect(htmlToMarkdown('<b>'.repeat(20_000))).toBeNull()
  })

  it('that only has colours, as from a code editor, is left to the plain text', () => {
    expect(htmlToMarkdown('<div style="color:red"><div><span>const</span> x</div></div>')).toBeNull()
    expect(htmlToMarkdown('')).toBeNull()
  })
})

describe('Cells', () => {
  it.each([
    ['이름\t값\t뜻\na\t1\t가\nb\t2\t나', table],
    ['이름\t값\t뜻\r\na\t1\t가\r\nb\t2\t나\r\n', table],
    ['a\tb\n"두\n줄"\t"말 ""인용"""', '| a | b |\n| --- | --- |\n| 두 줄 | 말 "인용" |'],
    ['a\tb\nc|d\t*e*', '| a | b |\n| --- | --- |\n| c\\|d | \\*e\\* |'],
    ['a\t\n\tb', '| a |  |\n| --- | --- |\n|  | b |'],
  ])('%j are a table', (text, expected) => {
    expect(cellsToTable(text)).toBe(expected)
  })

  it.each(['그냥 글', '한 줄\t둘', 'a\tb\nc', 'func main() {\n\tx := 1\n}', '', '"a\tb\nc'])('%j are none', (text) => {
    expect(cellsToTable(text)).toBeNull()
  })
})

test.each([
  ['말', 'https://a.example/b', '[말](https://a.example/b)'],
  [' 두 말 ', ' https://a.example/가 \n', ' [두 말](https://a.example/가) '],
  ['**굵은** [말]', 'https://a.example/a_(b)', '[**굵은** \\[말\\]](https://a.example/a_%28b%29)'],
  ['나', 'mailto:a@b.example', '[나](mailto:a@b.example)'],
  ['말', 'javascript:alert(1)', null],
  ['말', '그냥 글', null],
  ['말', 'https://a.example/ 그리고', null],
  ['https://b.example', 'https://a.example', null],
  ['두\n줄', 'https://a.example', null],
  [' ', 'https://a.example', null],
])('the address on %j: %j → %j', (selected, pasted, expected) => {
  expect(linkSelection(selected, pasted)).toBe(expected)
})

const repository = { owner: 'me', repo: 'blog' }
const site = { repository, folder: '', has: (path: string) => path === 'content/posts/그림 (1).png' }

test.each([
  ['https://raw.githubusercontent.com/me/blog/main/content/posts/%EA%B7%B8%EB%A6%BC%20(1).png', true],
  ['https://raw.githubusercontent.com/ME/Blog/refs/heads/main/content/posts/그림%20(1).png', true],
  ['https://github.com/me/blog/blob/feature/x/content/posts/그림%20(1).png?raw=true', true],
  ['https://raw.githubusercontent.com/you/blog/main/content/posts/그림%20(1).png', false],
  ['https://raw.githubusercontent.com/me/blog/main/content/posts/other.png', false],
  ['https://a.example/me/blog/main/content/posts/그림%20(1).png', false],
  ['./a.png', false],
])('%s is the own file: %s', (address, isOwn) => {
  expect(ownPath(address, site)).toBe(isOwn ? 'content/posts/그림 (1).png' : null)
  expect(ownPath(address, { ...site, folder: 'site/' })).toBeNull()
})

test('a reference leads from the post to the file', () => {
  expect(relativePath('content/posts/a.md', 'content/posts/그림 (1).png')).toBe('./%EA%B7%B8%EB%A6%BC%20%281%29.png')
  expect(relativePath('content/posts/a/index.md', 'content/posts/b.png')).toBe('../b.png')
  expect(relativePath('content/posts/a/index.md', 'content/img/b.png')).toBe('../../img/b.png')
})

const langchain = siteTexts('gogo-hugo-blog').find(([path]) => path.includes('LangChain'))

test.skipIf(!langchain)('of her post about LangChain nine references change, and nothing else', () => {
  const { body } = openPost(langchain?.[1] ?? new Uint8Array()) as PostDocument
  const prose = readProse(body, { markup: defaultMarkup, shortcodes: {} })
  const repository = { owner: 'cupfeedback', repo: 'gogo-hugo-blog' }
  const found = findOwnPictures(prose, langchain?.[0] ?? '', {
    repository,
    folder: '',
    has: (path) => path.startsWith('content/'),
  })
  expect(found).toHaveLength(9)
  const changed = [...found].reverse().reduce((text, { from, to, reference }) => {
    return text.slice(0, from) + reference + text.slice(to)
  }, body)
  const [before, after] = [body.split('\n'), changed.split('\n')]
  const lines = before.flatMap((line, at) => (line === after[at] ? [] : [after[at]]))
  expect(lines).toHaveLength(9)
  for (const line of lines) expect(line).toMatch(/!\[.*\]\(\.\/6_\w+\.png( ".*")?\)/)
})
