import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../base/problems'
import { knownShortcodes } from '../build/read/known-shortcodes'
import type { MarkdownSettings, ParsedPost } from '../record/parsed-post'
import { specsOf } from '../shortcodes/shortcode-table'
import { elementsOf, headingNames } from '../tools/testing/tree-elements'
import { readWaitingAddress } from './calls/place/waiting-address'
import { parsePost } from './parse-post'
import { testSettings } from './test-settings'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

const parse = (body: string, changes: Partial<MarkdownSettings> = {}, bodyLine = 1) =>
  parsePost({ file: 'p.md', body, bodyLine, format: 'md' }, testSettings({ shortcodes: shortcodeSpecs, ...changes }))
const htmlOf = async (body: string) => toHtml((await parse(body)).tree)
const linksOf = ({ tree }: ParsedPost) =>
  elementsOf(tree, 'a').map(({ properties, data }) => [properties.href, data?.place] as const)
const headingIds = ({ tree }: ParsedPost) => elementsOf(tree, ...headingNames).map(({ properties }) => properties.id)
const problemsOf = async (body: string, bodyLine = 1) => (await parse(body, {}, bodyLine)).problems.map(formatProblem)

describe('a parsed post', () => {
  it('is JSON through and through', async () => {
    const post = await parse(
      '# 가\n\n{{< hint >}}[a](b) $x$[^1]{{< /hint >}}\n\n```js\nlet a\n```\n\n| a |\n|-|\n| 1 |\n\n[^1]: n',
    )
    expect(JSON.parse(JSON.stringify(post))).toEqual(post)
  })

  it('is the same every time', async () => {
    const body = '# 가\n\n{{< tabs >}}{{< tab "A" >}}\n# 가\n{{< /tab >}}{{< /tabs >}}'
    expect(JSON.stringify(await parse(body))).toBe(JSON.stringify(await parse(body)))
  })

  it('tells what it holds', async () => {
    const { features } = await parse('{{< button href="/x" >}}x{{< /button >}}\n\n```\na\n```')
    expect(features).toEqual({ math: false, code: true, footnotes: false, shortcodes: ['button'] })
  })
})

describe('a place', () => {
  it('survives shortcodes before it, in its line and around it', async () => {
    const post = await parse(
      '{{< hint >}}\n가 {{< param x >}} [a](one)\n{{< /hint >}}\n\n{{< param x >}} [b](two)',
      {},
      5,
    )
    expect(linksOf(post)).toEqual([
      ['one', { line: 6, column: 23 }],
      ['two', { line: 9, column: 21 }],
    ])
  })

  it('survives the divider and columns', async () => {
    const post = await parse('a <!--more--> [x](one)\n\n{{< columns >}}\nl\n<--->\n[r](two)\n{{< /columns >}}')
    expect(linksOf(post).map(([, place]) => place)).toEqual([
      { line: 1, column: 19 },
      { line: 6, column: 5 },
    ])
  })

  it('counts in the text as it is on disk, composed or not', async () => {
    const post = await parse(`${'가'.normalize('NFD')} [x](y)`)
    expect(linksOf(post)[0]?.[1]).toEqual({ line: 1, column: 8 })
  })
})

describe('a mistake', () => {
  it('of a shortcode names file, line, column and what to do', async () => {
    expect(await problemsOf('a {{< hnit >}}\n\n{{< hint >}}', 7)).toEqual([
      'p.md:9:1: shortcode "hint" is not closed (add {{< /hint >}})',
      'p.md:7:7: unknown shortcode "hnit" (did you mean "hint"?)',
    ])
  })

  it('of a table is told where its row has a cell too many', async () => {
    expect(await problemsOf('| 식 | 뜻 |\n|---|---|\n| $P(A|B)$ | 조건부 |\n| `a\\|b` | 또는 |\n| 하나 |', 7)).toEqual([
      'p.md:9:12: warning: table row has 3 cells for 2 columns, and the rest is not shown (for the sign itself write \\|, in a formula \\mid or \\vert)',
    ])
  })

  it('of a footnote is told on both sides of it', async () => {
    expect(await problemsOf('글[^가] 둘\n셋[^없음]과 [^a-z], `[^x]`\n\n[^가]: 하나\n\n[^나]: 둘')).toEqual([
      'p.md:6:1: warning: footnote [^나] is called nowhere, so it is not shown (write [^나] where it belongs, or remove it)',
      'p.md:2:2: warning: footnote [^없음] has no text, so it stays as typed (add [^없음]: and the text)',
    ])
    expect(await problemsOf('{{% hint %}}\n글[^가]\n{{% /hint %}}\n\n[^가]: 하나')).toEqual([])
    expect(await problemsOf('글[^가] 둘[^가]\n\n[^가]: 하나\n\n[^가]: 둘')).toEqual([
      'p.md:5:1: warning: footnote [^가] has a text already, so this one is not shown (give it another name, here and where it is called)',
    ])
  })

  it('leaves a known box to show in the place of an unknown shortcode', async () => {
    const post = await parse('{{< nosuch a="1" >}}')
    expect(post.problems).toMatchObject([{ code: 'unknown-shortcode', canShow: true }])
    expect(toHtml(post.tree)).toContain('<gaji-shortcode name="nosuch"')
  })
})

describe('a shortcode', () => {
  it('ends the paragraph around it when it is a block', async () => {
    expect(await htmlOf('a\n{{< figure src="/a.png" alt="x" >}}\nb')).toMatch(
      /^<p>a<\/p><gaji-shortcode.*<\/gaji-shortcode><p>b<\/p>$/,
    )
  })

  it('in a list keeps its content out of code', async () => {
    expect(await htmlOf('1.  a\n\n    {{< hint >}}\n    b\n    {{< /hint >}}')).toContain('><p>b</p></gaji-shortcode>')
  })

  it('leaves ids of the page as they would be without it', async () => {
    const post = await parse('{{< details "x" >}}\n# 가\n{{< /details >}}\n\n# 가')
    expect(headingIds(post)).toEqual(['가-1', '가'])
    expect(post.toc.map(({ id }) => id)).toEqual(['가'])
  })

  it('in the percent form is part of the page, with its notes and its headings', async () => {
    const post = await parse('{{% hint %}}\n# 가\n\nx[^1]\n{{% /hint %}}\n\n# 가\n\n[^1]: n')
    expect(headingIds(post)).toEqual(['가', '가-1'])
    expect(post.toc.map(({ id }) => id)).toEqual(['가', '가-1'])
    expect(post.ids).toContain('fn:1')
  })

  it('in code is run when it is words, and shown when it is a block', async () => {
    const post = await parse('```\n{{< param version >}}\n{{< figure src="a" >}}\n```')
    expect(toHtml(post.tree)).toContain('<gaji-shortcode name="param"')
    expect(post.problems).toMatchObject([{ code: 'shortcode-in-code', line: 3, column: 1 }])
  })

  it('in an address waits for the other pages', async () => {
    const post = await parse('[x]({{< relref "/a" >}}#b)')
    const [[href, place] = []] = linksOf(post)
    expect(readWaitingAddress(String(href))).toEqual([
      { name: 'relref', params: ['/a'], place: { line: 1, column: 5 } },
      '#b',
    ])
    expect(place).toEqual({ line: 1, column: 5 })
  })
})

describe('headings', () => {
  it('move below the title and skip no level, ids unchanged', async () => {
    expect(await htmlOf('# 가\n\n### 나\n\n# 다')).toBe('<h2 id="가">가</h2>\n<h3 id="나">나</h3>\n<h2 id="다">다</h2>')
  })

  it('of a post that writes # are in its table of contents', async () => {
    const { toc } = await parse('# 가\n\n## 나')
    expect(toc).toMatchObject([{ id: '가', children: [{ id: '나' }] }])
  })
})

describe('a body that has no tree', () => {
  const parseMdx = (body: string) => parsePost({ file: 'p.mdx', body, bodyLine: 5, format: 'mdx' }, testSettings())
  const first = async (body: string) => formatProblem((await parseMdx(body)).problems[0]!)

  it('is told where its tag stands that nothing closes', async () => {
    expect(await first('a\n\nb\n\n<div>\n\nx\n')).toMatch(/^p\.mdx:9:1: Expected a closing tag for `<div>`/)
    expect(await first('a\n\n> <b>x\n\ny')).toMatch(/^p\.mdx:7:3: Expected a closing tag for `<b>`/)
  })

  it('is told at the same line behind a divider', async () => {
    expect(await first('a\n\n<!--more-->\n\n<div>\n\nx\n')).toMatch(/^p\.mdx:9:1: /)
    expect(await first('a\n\n<!--more-->\n\n<div>\n\n</p>\n')).toMatch(/^p\.mdx:11:1: Unexpected closing tag/)
  })

  it('is a box in its place, with everything that is wrong', async () => {
    const post = await parseMdx('가\b\n\n<div>\n')
    expect(toHtml(post.tree)).toMatch(/^<p class="problem-box" role="note">.*본문.*<\/p>$/)
    expect(post.problems.map(({ canShow }) => canShow)).toEqual(post.problems.map(() => true))
    expect(post.problems.map(({ code }) => code)).toContain('mdx-syntax')
  })
})

describe('an address', () => {
  it('over http: is told at its place, a link otherwise than a picture; one near by is not', async () => {
    const body = '[a](http://e.com/) [b](http://localhost/)\n\n![c](http://e.com/c.png) <http://e.com/d>'
    expect(await problemsOf(body)).toEqual([
      'p.md:1:5: warning: link over http: (write https://, where the other site has it)',
      'p.md:3:6: warning: picture over http:, which browsers keep out of a page on https: (write https://, or bring it home: npm run images -- --fetch)',
      'p.md:3:26: warning: link over http: (write https://, where the other site has it)',
    ])
  })

  it("of a file on the author's machine is never published", async () => {
    const { tree, problems } = await parse('[a](file:///home/me/a.pdf)')
    expect(toHtml(tree)).toBe('<p><a>a</a></p>')
    expect(problems.map(formatProblem)).toEqual([
      'p.md:1:5: link scheme "file:" is not allowed (put the file beside the post and write its name)',
    ])
  })
})
