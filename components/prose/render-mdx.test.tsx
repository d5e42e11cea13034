import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { siteComponents } from '../../lib/build/parse/markdown-settings'
import { knownShortcodes } from '../../lib/build/read/known-shortcodes'
import { parsePost } from '../../lib/markdown/parse-post'
import { resolvePost } from '../../lib/markdown/resolve-post'
import { testSettings } from '../../lib/markdown/test-settings'
import type { MdxSource } from '../../lib/record/parsed-post'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { specsOf } from '../../lib/shortcodes/shortcode-table'
import { formsOf } from '../shortcodes/testing-forms'
import { renderMdx } from './render-mdx'

const shortcodeSpecs = specsOf(knownShortcodes.engine)
vi.mock('../../lib/record/assets', () => ({ assetUrl: (_: unknown, asset: string) => `/_gaji/${asset}.js` }))

const site = { settings: { basePath: '/blog', privacy: {} }, pages: [], pageAt: () => null } as unknown as Site
const page = { url: '/posts/a/', file: 'content/posts/a.mdx', lang: 'ko', langTag: 'ko', kind: 'page' }

async function render(body: string, changes: Partial<MdxSource> = {}) {
  const settings = testSettings({ components: siteComponents, shortcodes: shortcodeSpecs, wikilinks: true })
  const source = { file: page.file, body, bodyLine: 5, format: 'mdx' as const }
  const resolve = {
    file: source.file,
    resolveLink: (href: string) => ({ href: href.startsWith('/') ? `/blog${href}` : href }),
    resolveRef: () => ({ href: '' }),
    resolveWikilink: (target: string) => ({ href: `/${target}/` }),
    resolveEmbed: (src: string) => ({ src }),
    resolveImage: (src: string) => ({ src: `/blog/posts/a/${src}`, properties: { width: 30, height: 20 } }),
    resolveParam: () => null,
  }
  const parsed = await parsePost(source, settings)
  const { tree, problems } = resolvePost(parsed, resolve)
  const element = await renderMdx({ ...(parsed.mdx as MdxSource), ...changes }, tree, {
    site,
    page: page as unknown as PageSummary,
    features: {},
  })
  return {
    html: renderToStaticMarkup(element)
      .replace(/<link[^>]*>/g, '')
      .replace(/\n/g, ''),
    problems: [...parsed.problems, ...problems],
  }
}

describe('.mdx', () => {
  it('follows the same rules as Markdown', async () => {
    const { html } = await render('## 둘째 **단어(word)**는\n\n1~2일에서 3~4일, [글](/b/)\n\n$x^2$')
    expect(html).toContain('<h2 id="둘째-단어word는">둘째 <strong>단어(word)</strong>는</h2>')
    expect(html).toContain('<p>1~2일에서 3~4일, <a href="/blog/b/">글</a></p>')
    expect(html).toContain('<math')
  })

  it('shows components by the same dictionary as shortcodes', async () => {
    const { html, problems } = await render(
      '<Hint type="tip" title="앗">\n**물**은 아침에.\n</Hint>\n\n앞 <Badge>새것</Badge> 뒤',
    )
    expect(problems).toEqual([])
    expect(html).toBe(
      '<div class="hint hint-tip" role="note"><p class="alert-title">앗</p><p><strong>물</strong>은 아침에.</p></div><p>앞 <span class="badge">새것</span> 뒤</p>',
    )
  })

  it('resolves the pictures and links of components', async () => {
    const { html } = await render('<Figure src="a.png" caption="그림" />\n\n<Button href="/b/">가기</Button>')
    expect(html).toContain(
      '<figure><img src="/blog/posts/a/a.png" alt="그림" width="30" height="20"/><figcaption><p>그림</p></figcaption></figure>',
    )
    expect(html).toContain('<a class="button" href="/blog/b/">가기</a>')
  })

  it('knows wikilinks beside and in its components', async () => {
    const { html } = await render('[[나|다]] <Badge>[[라]]</Badge>')
    expect(html).toBe('<p><a href="/나/">다</a> <span class="badge"><a href="/라/">라</a></span></p>')
  })

  it('knows tabs and columns', async () => {
    const { html } = await render(
      '<Tabs>\n<Tab label="호미">\n풀\n</Tab>\n<Tab label="삽">\n땅\n</Tab>\n</Tabs>\n\n<Columns>\n<Column>\n가\n</Column>\n</Columns>',
    )
    expect(html.match(/<label for="[^"]+">(호미|삽)<\/label>/g)).toHaveLength(2)
    expect(html).toContain('<div class="columns"><div><p>가</p></div></div>')
  })

  it('is compiled from its source, wherever its components stand', async () => {
    const body =
      '<Hint title="앞">\n1. 하나\n\n   <Hint title="속">\n   $x_{1}$ 둘[^가]\n   </Hint>\n</Hint>\n\n[^가]: <Badge>주</Badge>'
    const { html } = await render(
      `앞 <!--more--> <Badge>끝</Badge>\n\n${'가'.normalize('NFD')} <Badge>이</Badge>\n\n${body}\n\n[^나]: <Badge>없음</Badge>`,
    )
    expect(html).toContain('<p class="alert-title">앞</p><ol><li><p>하나</p><div class="hint hint-tip"')
    expect(html.match(/class="badge">[^<]*/g)).toEqual(['class="badge">끝', 'class="badge">이', 'class="badge">주'])
    const changed = render('<Badge>새것</Badge>', { text: '<Button href="/b/">새것</Button>' })
    await expect(changed).rejects.toThrow('the text was read in two ways')
  })

  it('is what this blog has a post of', async () => {
    const text = readFileSync('content/posts/components-in-prose/index.mdx', 'utf8')
    const { html, problems } = await render(text.slice(text.indexOf('\n+++\n') + 5))
    expect(problems).toEqual([])
    expect(html).toContain('<p class="alert-title">상자 속의 상자</p><ul>')
    expect(html).toMatch(/<details[^>]*><summary>왜 60cm인가<\/summary>/)
    expect(html.match(/<label for="[^"]+">[^<]+/g)).toHaveLength(2)
    expect(html).toContain('<div class="columns"><div><p><strong><code>.mdx</code>가 나을 때</strong></p>')
    expect(html).toContain('<span class="badge">index.mdx</span>다')
    expect(html).toContain('<a class="button" href="/blog/posts/how-to-write/">')
  })

  it.each([
    ['<Stars count="4" />', '{{< stars count=4 >}}'],
    ['<Lead>\n첫머리\n</Lead>', '{{< lead >}}\n첫머리\n{{< /lead >}}'],
    ['<Note title="제목">\n글\n</Note>', '{{< note title="제목" >}}\n글\n{{< /note >}}'],
    ['<Bookmark url="https://e.org/a" title="제목" />', '{{< bookmark url="https://e.org/a" title="제목" >}}'],
    ['<Gallery match="*.png" />', '{{< gallery match="*.png" />}}'],
    ['<Attachments />', '{{% attachments /%}}'],
    ['<Image src="a.png" caption="그림" />', '{{< image src="a.png" caption="그림" >}}'],
    ['<Video src="/a.mp4" caption="것" />', '{{< video src="/a.mp4" caption="것" >}}'],
    ['<HextraHeroButton link="/b/" text="가기" />', '{{< hextra/hero-button link="/b/" text="가기" >}}'],
    ['<Friend name="벗" url="/b/" />', '{{< friend name="벗" url="/b/" >}}'],
    [
      '<FiletreeContainer>\n<FiletreeFile name="a.md" />\n</FiletreeContainer>',
      '{{< filetree/container >}}\n{{< filetree/file name="a.md" >}}\n{{< /filetree/container >}}',
    ],
    ['<TwitterSimple user="a" id="1" />', '{{< twitter_simple user="a" id="1" >}}'],
  ])('%s is %s', async (component, shortcode) => {
    const asShortcode = await formsOf(shortcode, { site, page: page as unknown as PageSummary })
    const asComponent = await formsOf(component, { site, page: page as unknown as PageSummary, format: 'mdx' })
    expect(asComponent.problems).toEqual([])
    expect(bare(asComponent.page)).toBe(bare(asShortcode.page))
    expect(bare(asComponent.page)).not.toBe('')
    expect(bare(asComponent.feed)).toBe(bare(asShortcode.feed))
  })

  it.each([
    ['<Mermaid>\ngraph LR\n</Mermaid>', '1:1: <Mermaid> is not available in .mdx (write a block of code)'],
    ['글 <Katex>x</Katex>', '1:3: <Katex> is not available in .mdx (write a formula: $…$)'],
    ['글 <Ref path="/b" />', '1:3: <Ref> is not available in .mdx (write the text or the link itself)'],
    ['<Unheard />', '1:1: unknown component <Unheard>'],
  ])('%s is an error at its place', async (body, told) => {
    const { problems } = await formsOf(body, { site, page: page as unknown as PageSummary, format: 'mdx' })
    const said = problems.map(({ line, column, message, remedy }) => `${line}:${column}: ${message} (${remedy})`)
    expect(said.some((one) => one.startsWith(told))).toBe(true)
  })

  it('runs nothing of its source', async () => {
    const { html } = await render(
      'export const b = globalThis.ran = 1\n\n<Badge title={globalThis.ran = 2}>글 {globalThis.ran = 3}</Badge>',
    )
    expect(html).toBe('<p><span class="badge">글 </span></p>')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('an expression, import or export is an error with its place', async () => {
    const { problems } = await render('import a from "a"\n\nexport const b = 1\n\n글 {1 + 1}')
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '5:1 import is not allowed in posts',
      '7:1 export is not allowed in posts',
      '9:4 JavaScript expression is not allowed in posts',
    ])
  })
})

function bare(html: string): string {
  return html.replace(/\n/g, '')
}
