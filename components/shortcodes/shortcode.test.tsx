import { describe, expect, it, vi } from 'vitest'
import { knownShortcodes } from '../../lib/build/read/known-shortcodes'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { engineShortcodes, ownShortcodes } from './shortcodes'
import { formsOf } from './testing-forms'

const other = {
  url: '/posts/b/',
  kind: 'page',
  lang: 'ko',
  linkTitle: '둘째 글',
  description: '짧은 말',
  listed: true,
  terms: {},
}
const section = { url: '/posts/', kind: 'section', members: ['/posts/b/'], sections: [] }
const site = {
  settings: { basePath: '/blog', privacy: { youtube: { privacyenhanced: true } } },
  pages: [other],
  pageAt: (url: string) => [other, section].find((page) => page.url === url) ?? null,
} as unknown as Site
vi.mock('../../lib/record/assets', () => ({ assetUrl: (_: unknown, asset: string) => `/_gaji/${asset}.js` }))

const page = {
  url: '/posts/a/',
  file: 'content/posts/a.md',
  lang: 'ko',
  langTag: 'ko',
  kind: 'page',
  parent: '/posts/',
} as PageSummary

const render = async (body: string) => (await formsOf(body, { site, page })).page

const shown: [string, string, string][] = [
  [
    'hint',
    '{{< hint warning >}}**앞**을 보라.{{< /hint >}}',
    '<div class="hint hint-warning" role="note" aria-label="주의"><p><strong>앞</strong>을 보라.</p></div>',
  ],
  [
    "Docsy's alert",
    '{{% alert title="앗" color="danger" %}}뒤{{% /alert %}}',
    '<div class="hint hint-danger" role="note"><p class="alert-title">앗</p><p>뒤</p></div>',
  ],
  [
    "Blowfish's alert",
    '{{< alert >}}뒤{{< /alert >}}',
    '<div class="hint hint-warning" role="note" aria-label="주의"><p>뒤</p></div>',
  ],
  [
    'admonition',
    '{{< admonition tip "팁" >}}뒤{{< /admonition >}}',
    '<div class="hint hint-tip" role="note"><p class="alert-title">팁</p><p>뒤</p></div>',
  ],
  [
    'details',
    '{{< details summary="**접은** 글" open=true >}}속{{< /details >}}',
    '<details open=""><summary><strong>접은</strong> 글</summary><p>속</p></details>',
  ],
  [
    'details by position',
    '{{< details "제목" >}}속{{< /details >}}',
    '<details><summary>제목</summary><p>속</p></details>',
  ],
  ['expand', '{{< expand >}}속{{< /expand >}}', '<details><summary>펼치기</summary><p>속</p></details>'],
  [
    'columns',
    '{{< columns >}}\n가\n<--->\n나\n{{< /columns >}}',
    '<div class="columns"><div><p>가</p></div><div><p>나</p></div></div>',
  ],
  [
    'columns of a list',
    '{{% columns %}}\n- 가\n- 나\n{{% /columns %}}',
    '<div class="columns"><div>가</div><div>나</div></div>',
  ],
  [
    'figure',
    '{{< figure src="a.png" caption="*그림*" class="wide" link="/posts/b/" >}}',
    '<figure class="wide"><a href="/blog/posts/b/"><img src="/blog/posts/a/a.png" alt="그림" width="30" height="20"/></a><figcaption><p><em>그림</em></p></figcaption></figure>',
  ],
  [
    'image',
    '{{< image src="a.png" alt="그림" >}}',
    '<figure><img src="/blog/posts/a/a.png" alt="그림" width="30" height="20"/></figure>',
  ],
  ['button', '{{< button relref="/posts/b" >}}가기{{< /button >}}', '<a class="button" href="/blog/posts/b/">가기</a>'],
  [
    'badge',
    '{{< badge >}}새것{{< /badge >}} {{< badge title="판" value="2" >}}',
    '<p><span class="badge">새것</span> <span class="badge">판: 2</span></p>',
  ],
  ['section', '{{< section >}}', '<dl><div><dt><a href="/blog/posts/b/">둘째 글</a></dt><dd>짧은 말</dd></div></dl>'],
  [
    'list',
    '{{< list title="새 글" limit=2 >}}',
    '<p class="list-title">새 글</p><ul><li><a href="/blog/posts/b/">둘째 글</a></li></ul>',
  ],
  ['lead', '{{< lead >}}첫머리{{< /lead >}}', '<div class="lead"><p>첫머리</p></div>'],
  ['typeit', '{{< typeit tag=h3 >}}움직이던 글{{< /typeit >}}', '<div class="type-it"><p>움직이던 글</p></div>'],
  [
    'timeline',
    '{{< timeline >}}\n{{< timelineItem header="하나" badge="1월" >}}속{{< /timelineItem >}}\n{{< /timeline >}}',
    '<div class="timeline"><div class="timeline-item"><p class="timeline-title">하나</p><p class="badge">1월</p><p>속</p></div></div>',
  ],
  [
    'carousel',
    '{{< carousel images="gallery/*" >}}',
    '<figure class="carousel"><section class="carousel-pictures" aria-label="그림" tabindex="0"><img src="/blog/posts/a/gallery/1.png" alt="" width="30" height="20"/><img src="/blog/posts/a/gallery/2.png" alt="" width="30" height="20"/></section></figure>',
  ],
  [
    'card',
    '{{< card title="둘째" href="/posts/b/" >}}속{{< /card >}}',
    '<div class="card"><p class="card-title"><a href="/blog/posts/b/">둘째</a></p><p>속</p></div>',
  ],
  ['icon', '앞 {{< icon "github" >}} 뒤', '<p>앞 <span class="icon-name">github</span> 뒤</p>'],
  [
    'article',
    '{{< article link="/posts/b/" >}}',
    '<p class="embed embed-article"><a href="/blog/posts/b/">둘째 글</a></p>',
  ],
  [
    'link',
    '{{< link href="https://example.org/" content="밖" >}}',
    '<a href="https://example.org/" rel="noopener noreferrer">밖</a>',
  ],
  [
    'video',
    '{{< video src="/a.mp4" caption="*짧은* 것" >}}',
    '<figure class="video"><video src="/blog/a.mp4" controls="" preload="metadata" aria-label="/blog/a.mp4"></video><figcaption><em>짧은</em> 것</figcaption></figure>',
  ],
  [
    'youtube',
    '{{< youtube id="a_b" title="발표" >}}',
    '<figure class="embed embed-video"><load-frame src="https://www.youtube-nocookie.com/embed/a_b?autoplay=1" title="YouTube: 발표" label="여기서 보기"><a href="https://www.youtube.com/watch?v=a_b" rel="noopener noreferrer"><span class="embed-service">YouTube</span> <span class="embed-title">발표</span></a></load-frame></figure>',
  ],
  [
    'github',
    '{{< github repo="a/b" >}}',
    '<figure class="embed"><a href="https://github.com/a/b" rel="noopener noreferrer"><span class="embed-service">GitHub</span> <span class="embed-title">a/b</span></a></figure>',
  ],
  [
    'asciinema',
    '{{< asciinema cast="627097" >}}',
    '<figure class="embed embed-video"><load-frame src="https://asciinema.org/a/627097/iframe" title="asciinema: asciinema.org/a/627097" label="여기서 보기"><a href="https://asciinema.org/a/627097" rel="noopener noreferrer"><span class="embed-service">asciinema</span> <span class="embed-title">asciinema.org/a/627097</span></a></load-frame></figure>',
  ],
  [
    'a callout of parameters',
    '{{< callout emoji="💧" text="**물**은 아침에" >}}',
    '<div class="hint hint-info" role="note"><p class="alert-title">💧</p><p><strong>물</strong>은 아침에</p></div>',
  ],
  [
    'a notice by its first word',
    '{{< notice danger >}}서리{{< /notice >}}',
    '<div class="hint hint-danger" role="note" aria-label="경고"><p>서리</p></div>',
  ],
  [
    'a folded admonition',
    '{{< admonition note "제목" false >}}속{{< /admonition >}}',
    '<details class="hint hint-info"><summary>제목</summary><p>속</p></details>',
  ],
  ['align', '{{< align right >}}끝{{< /align >}}', '<div class="align-right"><p>끝</p></div>'],
  [
    'a button of parameters',
    '{{< button link="/posts/b/" text="가기" >}}',
    '<a class="button" href="/blog/posts/b/">가기</a>',
  ],
  [
    'cards without closing tags',
    '{{< cards >}}\n{{< card link="/posts/b/" title="둘째" subtitle="짧은 말" >}}\n{{< card title="셋째" >}}\n{{< /cards >}}',
    '<div class="cards"><div class="card"><p class="card-title"><a href="/blog/posts/b/">둘째</a></p><p>짧은 말</p></div><div class="card"><p class="card-title">셋째</p></div></div>',
  ],
  [
    'bookmark',
    '{{< bookmark "https://gohugo.io/docs/" >}}',
    '<div class="card"><p class="card-title"><a href="https://gohugo.io/docs/" rel="noopener noreferrer">gohugo.io/docs</a></p></div>',
  ],
  [
    'gallery of a pattern',
    '{{< gallery match="gallery/*" />}}',
    '<div class="gallery"><img src="/blog/posts/a/gallery/1.png" alt="" width="30" height="20"/><img src="/blog/posts/a/gallery/2.png" alt="" width="30" height="20"/></div>',
  ],
  [
    'quote',
    '{{< quote author="농부" source="밭의 책" >}}심은 대로{{< /quote >}}',
    '<figure class="quote"><blockquote><p>심은 대로</p></blockquote><figcaption>농부, <cite>밭의 책</cite></figcaption></figure>',
  ],
  [
    'filetree',
    '{{< filetree/container >}}\n{{< filetree/folder name="밭" state="closed" >}}\n{{< filetree/file name="a.md" >}}\n{{< /filetree/folder >}}\n{{< /filetree/container >}}',
    '<ul class="file-tree"><li><details><summary>밭</summary><ul><li>a.md</li></ul></details></li></ul>',
  ],
  ['kbd', '{{< kbd "Ctrl" >}}를 누른다', '<p><kbd>Ctrl</kbd>를 누른다</p>'],
  ['mark', '여기 {{< mark >}}**보라**{{< /mark >}}', '<p>여기 <mark><strong>보라</strong></mark></p>'],
  ['ruby', '글 {{< ruby "漢字" "한자" >}}', '<p>글 <ruby>漢字<rt>한자</rt></ruby></p>'],
  ['email', '글 {{< email "a@b.example" >}}', '<p>글 <a href="mailto:a@b.example">a@b.example</a></p>'],
  [
    'attachments',
    '{{% attachments %}}',
    '<div class="attachments"><p class="card-title">첨부 파일</p><ul><li><a href="/blog/posts/a/a.pdf">a.pdf</a></li></ul></div>',
  ],
  ['toc', '앞\n\n{{< toc >}}\n\n뒤', '<p>앞</p><p>뒤</p>'],
  [
    'img by position',
    '{{< img "a.png" "그림" >}}',
    '<figure><img src="/blog/posts/a/a.png" alt="그림" width="30" height="20"/></figure>',
  ],
  [
    'spotify',
    '{{< spotify type="track" id="4uLU" >}}',
    '<figure class="embed embed-strip"><load-frame src="https://open.spotify.com/embed/track/4uLU" title="Spotify: track/4uLU" label="여기서 보기"><a href="https://open.spotify.com/track/4uLU" rel="noopener noreferrer"><span class="embed-service">Spotify</span> <span class="embed-title">track/4uLU</span></a></load-frame></figure>',
  ],
  [
    'a file of the site in a frame',
    '{{< iframe src="/plots/a.html" title="손실" >}}',
    '<figure class="embed"><a href="/blog/plots/a.html" rel="noopener noreferrer"><span class="embed-title">손실</span></a></figure>',
  ],
  ['param', '지금은 {{< param season >}}이다', '<p>지금은 여름이다</p>'],
  ['own', '별 {{< stars 4 >}}', '<p>별 <span role="img" aria-label="4 / 5">★★★★☆</span></p>'],
  ['unknown', '앞\n\n{{< 모름 >}}', '<p>앞</p>'],
  ['what stands in an unknown one', '{{< 모름 >}}**글**{{< /모름 >}}', '<p><strong>글</strong></p>'],
  ['what a password was to hide', '앞\n\n{{% fixit-encryptor "암호" %}}비밀{{% /fixit-encryptor %}}', '<p>앞</p>'],
]

describe('a shortcode is shown', () => {
  it.each(shown)('%s', async (_name, body, html) => {
    expect((await render(body)).replace(/\n/g, '')).toBe(html)
  })

  it('tabs can be chosen without a script', async () => {
    const html = await render(
      '{{< tabs "도구" >}}\n{{< tab "호미" >}}풀{{< /tab >}}\n{{< tab "삽" >}}땅{{< /tab >}}\n{{< /tabs >}}',
    )
    expect(html).toContain(
      '<input type="radio" id="tabs-0-1" name="tabs-0" checked=""/><label for="tabs-0-1">호미</label>',
    )
    expect(html).toContain('<div class="tab-panel"><p>땅</p></div>')
    expect(html).not.toContain('도구')
  })

  it('tabs lose nothing that stands between them', async () => {
    const html = await render('{{< tabs >}}\n밭일\n{{< tab "호미" >}}풀{{< /tab >}}\n{{< /tabs >}}')
    expect(html).toMatch(/<p>밭일<\/p>\s*<div class="tabs">/)
  })

  it('tabs take their names from where the theme gives them', async () => {
    const labels = async (body: string) =>
      [...(await render(body)).matchAll(/<label[^>]*>([^<]*)</g)].map(([, label]) => label)
    const two = '\n{{< tab >}}\n풀\n{{< /tab >}}\n{{< tab >}}\n땅\n{{< /tab >}}\n{{< /tabs >}}'
    expect(await labels(`{{< tabs 호미 삽 >}}${two}`)).toEqual(['호미', '삽'])
    expect(await labels(`{{< tabs items="호미,삽" >}}${two}`)).toEqual(['호미', '삽'])
    expect(await labels(`{{< tabs >}}${two}`)).toEqual(['1', '2'])
  })

  it("Docsy's tabs are code, unless they say that they are text", async () => {
    const pane = (params: string) =>
      render(`{{< tabpane ${params} >}}\n{{< tab header="가" >}}\na: **b**\n{{< /tab >}}\n{{< /tabpane >}}`)
    expect(await pane('lang="yaml"')).toMatch(/<div class="tab-panel">.*<pre/s)
    expect(await pane('text=true')).toContain('<div class="tab-panel"><p>a: <strong>b</strong></p></div>')
  })

  it('a formula may keep its own signs', async () => {
    expect(await render('{{< math >}}\n$$\na^2\n$$\n{{< /math >}}')).toContain('display="block"')
    expect(await render(String.raw`글 {{< math >}}\(a^2\){{< /math >}}`)).not.toContain('display="block"')
  })

  it('a formula and code are drawn once, by the Markdown step', async () => {
    const formula = await render('{{< katex display >}}x^2{{< /katex >}}')
    expect(formula.match(/<math/g)).toHaveLength(1)
    expect(await render('{{< katex >}}')).not.toContain('katex')
    expect(await render('{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}')).toContain('<pre')
    expect(await render('{{< mermaid >}}\ngraph LR\n{{< /mermaid >}}')).toMatch(
      /^<figure class="diagram-source">.*graph .*LR.*<figcaption>Mermaid/s,
    )
  })

  it('a QR code is drawn here, not fetched', async () => {
    const html = await render('{{< qr text="https://gohugo.io" alt="누리집" />}}')
    expect(html).toMatch(/^<svg class="qr-code" viewBox="0 0 \d+ \d+".*aria-label="누리집"/)
    expect(await render('{{< qr >}}\nhttps://gohugo.io\n{{< /qr >}}')).toContain('aria-label="https://gohugo.io"')
  })
})

it('every shortcode that the engine knows has a component', () => {
  // Of these the content step has made all that is shown.
  const filled = ['comment', 'highlight', 'katex', 'param', 'ref', 'relref']
  expect([...Object.keys(engineShortcodes), ...filled].sort()).toEqual(
    [...Object.keys(knownShortcodes.engine), 'column'].sort(),
  )
})

it("a fork's own shortcode has its names and a component", () => {
  const shownByOthers = Object.values(knownShortcodes.own)
    .flatMap(({ names }) => Object.values(names))
    .filter(({ as }) => as)
  expect(Object.keys(ownShortcodes).length).toBe(Object.keys(knownShortcodes.own).length - shownByOthers.length)
})
