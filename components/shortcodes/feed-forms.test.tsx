import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { describe, expect, it, vi } from 'vitest'
import { visit } from '../../lib/base/visit'
import { knownShortcodes } from '../../lib/build/read/known-shortcodes'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { formsOf } from './testing-forms'

vi.mock('../../lib/record/assets', () => ({ assetUrl: (_: unknown, asset: string) => `/_gaji/${asset}.js` }))

const base = {
  description: '',
  summary: '',
  date: null,
  listed: true,
  kind: 'page',
  terms: {},
  params: {},
  sections: [],
  members: [],
}
const of = (given: object) => ({ ...base, langTag: 'ko', lang: 'ko', ...given }) as unknown as PageSummary

/** Two languages, a section in a section, pages with and without dates, one that lists leave out. */
const pages = [
  of({
    url: '/posts/',
    kind: 'section',
    linkTitle: '글',
    section: 'posts',
    members: ['/posts/b/', '/posts/a/', '/posts/c/'],
    sections: ['/posts/deep/'],
  }),
  of({
    url: '/posts/deep/',
    kind: 'section',
    parent: '/posts/',
    linkTitle: '깊은 곳',
    section: 'posts',
    description: '묶음',
    members: ['/posts/deep/d/'],
  }),
  of({
    url: '/posts/a/',
    parent: '/posts/',
    linkTitle: '첫째',
    section: 'posts',
    type: 'posts',
    date: '2026-01-03',
    description: '첫 말',
  }),
  of({
    url: '/posts/b/',
    parent: '/posts/',
    linkTitle: '둘째',
    section: 'posts',
    type: 'posts',
    date: '2026-01-02',
    summary: '줄인 글',
  }),
  of({ url: '/posts/c/', parent: '/posts/', linkTitle: '셋째', section: 'posts', type: 'posts' }),
  of({
    url: '/posts/deep/d/',
    parent: '/posts/deep/',
    linkTitle: '넷째',
    section: 'posts',
    type: 'posts',
    date: '2026-01-01',
  }),
  of({
    url: '/notes/e/',
    parent: '/notes/',
    linkTitle: '다섯째',
    section: 'notes',
    type: 'notes',
    date: '2026-01-05',
    params: { mood: 'calm' },
  }),
  of({
    url: '/notes/f/',
    parent: '/notes/',
    linkTitle: '여섯째',
    section: 'notes',
    type: 'notes',
    date: '2026-01-04',
    terms: { tags: [{ key: '풀', title: '풀' }] },
  }),
  of({ url: '/notes/', kind: 'section', linkTitle: '쪽지', section: 'notes', members: ['/notes/e/', '/notes/f/'] }),
  of({
    url: '/notes/hidden/',
    parent: '/notes/',
    linkTitle: '숨긴 글',
    section: 'notes',
    type: 'notes',
    date: '2026-01-09',
    listed: false,
  }),
  of({
    url: '/en/posts/',
    kind: 'section',
    lang: 'en',
    langTag: 'en',
    linkTitle: 'Posts',
    section: 'posts',
    members: ['/en/posts/a/', '/en/posts/g/'],
  }),
  of({
    url: '/en/posts/a/',
    lang: 'en',
    langTag: 'en',
    parent: '/en/posts/',
    linkTitle: 'First',
    section: 'posts',
    type: 'posts',
    date: '2026-01-06',
  }),
  of({
    url: '/en/posts/g/',
    lang: 'en',
    langTag: 'en',
    parent: '/en/posts/',
    linkTitle: 'Seventh',
    section: 'posts',
    type: 'posts',
    date: '2026-01-07',
  }),
]
const site = {
  settings: { basePath: '/blog', privacy: {} },
  pages,
  pageAt: (url: string) => pages.find((page) => page.url === url) ?? null,
} as unknown as Site
const pageAt = (url: string) => site.pageAt(url) as PageSummary

describe('what lists pages lists the same in a feed, in the same order', () => {
  const calls = [
    '{{< section >}}',
    '{{< section summary >}}',
    '{{< children >}}',
    '{{< pages >}}',
    '{{< toc-tree >}}',
    '{{< list >}}',
    '{{< list title="새 글" limit=2 >}}',
    '{{< list limit=9 >}}',
    '{{< list limit=9 where="Section" value="notes" >}}',
    '{{< list limit=9 where="Type" value="posts" >}}',
    '{{< list limit=9 where="Params.tags" value="풀" >}}',
    '{{< list limit=9 where="Params.mood" value="calm" >}}',
  ]
  const places = ['/posts/a/', '/posts/deep/d/', '/notes/e/', '/en/posts/a/', '/posts/']
  it.each(calls.flatMap((call) => places.map((place) => [call, place] as const)))('%s on %s', async (call, place) => {
    const forms = await formsOf(call, { site, page: pageAt(place) })
    expect(linksIn(forms.feed)).toEqual(linksIn(forms.page))
    expect(wordsIn(forms.feed)).toEqual(wordsIn(forms.page))
  })

  it('which are not none', async () => {
    const { page } = await formsOf('{{< section >}}\n\n{{< list limit=2 >}}', { site, page: pageAt('/posts/a/') })
    expect(linksIn(page)).toEqual([
      '/blog/posts/deep/',
      '/blog/posts/b/',
      '/blog/posts/a/',
      '/blog/posts/c/',
      '/blog/notes/e/',
      '/blog/notes/f/',
    ])
  })
})

/** A call of every shortcode, of those with several kinds of parameters one of each. */
const calls: Record<string, string[]> = {
  attachments: ['{{% attachments %}}', '{{% attachments title="파일들" %}}'],
  badge: [
    '{{< badge >}}새것{{< /badge >}}',
    '{{< badge title="판" value="2" >}}',
    '{{< badge "새것" >}}',
    '{{< version 0.2.0 changed >}}',
    '{{< keyword >}}말{{< /keyword >}}',
  ],
  box: [
    '{{< lead >}}첫머리{{< /lead >}}',
    '{{< blocks/cover title="**큰** 말" subtitle="작은 말" >}}속{{< /blocks/cover >}}',
  ],
  button: [
    '{{< button relref="/posts/b" >}}가기{{< /button >}}',
    '{{< button link="/posts/b/" text="가기" >}}',
    '{{< button "/posts/b/" "가기" >}}',
  ],
  card: [
    '{{< card title="둘째" href="/posts/b/" >}}속{{< /card >}}',
    '{{< card link="/posts/b/" title="둘째" subtitle="짧은 말" tag="새것" image="a.png" >}}',
    '{{< bookmark "https://gohugo.io/docs/" >}}',
    '{{< linkcard url="https://e.org/" title="제목" description="설명" >}}',
    '{{< friend name="벗" url="https://e.org/" bio="누구" >}}',
    '{{< hextra/feature-card title="제목" subtitle="**작은** 말" >}}',
    '{{< card header="머리" footer="발" >}}속{{< /card >}}',
  ],
  cards: ['{{< cards >}}\n{{< card title="하나" >}}\n{{< card title="둘" link="/posts/b/" >}}\n{{< /cards >}}'],
  carousel: [
    '{{< carousel images="gallery/*" >}}',
    '{{% imgproc "a" Fill "30x20" %}}설명{{% /imgproc %}}',
    '글 {{< intextimg url="a.png" >}} 글',
  ],
  columns: ['{{< columns >}}\n가\n<--->\n나\n{{< /columns >}}'],
  comment: ['앞\n\n{{< toc >}}\n\n뒤'],
  details: [
    '{{< details "제목" open >}}속{{< /details >}}',
    '{{< details summary="**접은** 글" title="도움말" >}}속{{< /details >}}',
    '{{< details >}}속{{< /details >}}',
  ],
  expand: ['{{< expand >}}속{{< /expand >}}', '{{< expand "더" >}}속{{< /expand >}}'],
  figure: [
    '{{< figure src="a.png" caption="*그림*" title="제목" attr="지은이" attrlink="https://e.org/" link="/posts/b/" alt="잎" >}}',
    '{{< img "a.png" "그림" >}}',
  ],
  'filetree/container': [
    '{{< filetree/container >}}\n{{< filetree/folder name="밭" >}}\n{{< filetree/file name="a.md" >}}\n{{< /filetree/folder >}}\n{{< /filetree/container >}}',
  ],
  gallery: ['{{< gallery match="gallery/*" />}}', '{{< gallery >}}\n![하나](a.png)\n{{< /gallery >}}'],
  highlight: ['{{< highlight go >}}\nx := 1\n{{< /highlight >}}'],
  hint: [
    '{{< hint warning >}}**앞**을 보라.{{< /hint >}}',
    '{{< callout emoji="💧" text="**물**은 아침에" >}}',
    '{{< admonition note "제목" false >}}속{{< /admonition >}}',
    '{{< admonition type=tip open=false >}}속{{< /admonition >}}',
    '{{< callout type=tip open=false text="말" >}}',
  ],
  icon: ['앞 {{< icon "github" >}} 뒤'],
  katex: ['{{< katex >}}x^2{{< /katex >}}'],
  link: [
    '{{< link href="https://e.org/" content="밖" >}}',
    '{{< link "https://e.org/" >}}',
    '글 {{< email "a@b.example" >}}',
    '글 {{< cloakemail address="a@b.example" display="편지" >}}',
    '글 {{< staticref "/a.pdf" >}}파일{{< /staticref >}}',
  ],
  mermaid: ['{{< mermaid >}}\ngraph LR\n{{< /mermaid >}}', '{{< plantuml >}}\nA -> B\n{{< /plantuml >}}'],
  param: ['지금은 {{< param season >}}이다'],
  qr: ['{{< qr text="https://gohugo.io" />}}', '{{< qr >}}\nhttps://gohugo.io\n{{< /qr >}}', '{{< qr text="말" />}}'],
  quote: [
    '{{< quote author="농부" source="밭의 책" url="https://e.org/" >}}심은 대로{{< /quote >}}',
    '{{< quote "농부" >}}심은 대로{{< /quote >}}',
    '{{< quote url="https://e.org/" >}}심은 대로{{< /quote >}}',
  ],
  ref: ['[글]({{< ref "/posts/b" >}})'],
  relref: ['[글]({{< relref "/posts/b" >}})'],
  source: [
    '{{< article link="/posts/b/" >}}',
    '{{< pdf "/a.pdf" >}}',
    '{{< swagger src="https://e.org/a.json" title="문서" >}}',
    '{{< music url="https://e.org/a.mp3" name="노래" >}}',
  ],
  stars: ['별 {{< stars 4 >}}'],
  swatches: ['{{< swatches "#64748b" "#3b82f6" >}}'],
  tabs: [
    '{{< tabs "도구" >}}\n{{< tab "호미" >}}풀{{< /tab >}}\n{{< tab "삽" >}}땅{{< /tab >}}\n{{< /tabs >}}',
    '{{< tabs 호미 삽 >}}\n{{< tab >}}풀{{< /tab >}}\n{{< tab >}}땅{{< /tab >}}\n{{< /tabs >}}',
    '{{< tabs items="호미,삽" >}}\n{{< tab >}}풀{{< /tab >}}\n{{< tab >}}땅{{< /tab >}}\n{{< /tabs >}}',
    '{{< tabs >}}\n{{< tab >}}풀{{< /tab >}}\n{{< tab >}}땅{{< /tab >}}\n{{< /tabs >}}',
    '{{< tabs >}}\n밭일\n{{< tab "호미" >}}풀{{< /tab >}}\n{{< /tabs >}}',
    '{{< tabpane lang=yaml >}}\n{{< tab header="가" >}}\na: b\n{{< /tab >}}\n{{< /tabpane >}}',
  ],
  timelineitem: [
    '{{< timeline >}}\n{{< timelineItem header="하나" badge="1월" subheader="밑" >}}속{{< /timelineItem >}}\n{{< /timeline >}}',
  ],
  typeit: ['{{< typeit tag=h3 >}}움직이던 글{{< /typeit >}}'],
  video: [
    '{{< video src="/a.mp4" caption="*짧은* 것" title="필름" >}}',
    '{{< video src="https://e.org/a.mp4" caption="것" >}}',
    '{{< audio src="https://e.org/a.mp3" alt="소리" >}}',
  ],
  words: [
    '{{< kbd "Ctrl" >}}',
    '{{< mark >}}**보라**{{< /mark >}}',
    '{{< ruby "漢字" "한자" >}}',
    '{{< ruby "한자" >}}漢字{{< /ruby >}}',
    '{{< ruby text="漢字" rt="한자" >}}',
    '{{< term entry="말" >}}',
    '글{{< sidenote >}}곁{{< /sidenote >}}',
  ],
  asciinema: ['{{< asciinema cast="627097" >}}', '{{< asciinema cast="/a.cast" >}}'],
  bilibili: ['{{< bilibili BV1 2 >}}'],
  bluesky: ['{{< bluesky link="https://bsky.app/profile/a/post/1" >}}'],
  codeberg: ['{{< codeberg repo="a/b" >}}'],
  codepen: ['{{< codepen user="a" id="b" title="펜" >}}'],
  forgejo: ['{{< forgejo server="https://git.e.org" repo="a/b" >}}'],
  gist: ['{{< gist spf13 7896402 >}}', '{{< gist spf13 7896402 "img.html" >}}'],
  gitea: ['{{< gitea repo="a/b" >}}'],
  github: ['{{< github repo="a/b" >}}'],
  gitlab: ['{{< gitlab projectID="278964" >}}'],
  huggingface: ['{{< huggingface model="a/b" >}}'],
  iframe: ['{{< iframe src="/plots/a.html" title="손실" >}}', '{{< iframe "https://e.org/a" >}}'],
  instagram: ['{{< instagram CxOWiQNP2MO >}}', '{{< instagram_simple CxOWiQNP2MO >}}'],
  jsfiddle: ['{{< jsfiddle "a/b" >}}'],
  mapbox: ['{{< mapbox 126.9 37.5 10 >}}'],
  mastodon: ['{{< mastodon status="https://e.social/@a/1" >}}'],
  spotify: ['{{< spotify type="track" id="4uLU" >}}'],
  tiktok: ['{{< tiktok user="a" id="1" >}}'],
  tweet: ['{{< tweet user="a" id="1" >}}'],
  twitter: ['{{< twitter user="a" id="1" >}}', '{{< twitter_simple user="a" id="1" >}}'],
  vimeo: ['{{< vimeo 146022717 >}}', '{{< vimeo id=146022717 title="필름" >}}'],
  x: ['{{< x user="a" id="1" >}}'],
  youtube: [
    '{{< youtube id="a_b" title="발표" >}}',
    '{{< youtube w7Ft2ymGmfc >}}',
    '{{< youtube_lazy id=a start=5 >}}',
  ],
  youtubelite: ['{{< youtubeLite id="a_b" label="발표" >}}'],
}

/** What the page alone says, with the reason why the feed need not. */
const onPageAlone: Record<string, { words: string[]; reason: string }> = {
  mermaid: { words: ['Mermaid', 'plantuml'], reason: 'the name of the language of a source that nothing has drawn' },
}

/** Shortcodes that are shown by calls of others, or in a test of their own. */
const elsewhere: Record<string, string> = {
  'filetree/file': 'filetree/container',
  'filetree/folder': 'filetree/container',
  list: 'above',
  section: 'above',
  tab: 'tabs',
}

describe('a feed says what the page says', () => {
  it('of every shortcode', () => {
    const known = [...Object.keys(knownShortcodes.engine), ...Object.keys(knownShortcodes.own)]
    expect(known.filter((name) => !calls[name] && !elsewhere[name])).toEqual([])
  })

  it.each(Object.entries(calls).flatMap(([name, bodies]) => bodies.map((body) => [name, body] as const)))(
    '%s: %s',
    async (name, body) => {
      const { page, feed } = await formsOf(body, { site, page: pageAt('/posts/a/') })
      const said = wordsIn(feed)
      const unsaid = wordsIn(page).filter((word) => !said.includes(word) && !onPageAlone[name]?.words.includes(word))
      expect({ unsaid, of: page }).toEqual({ unsaid: [], of: page })
      const reached = [...linksIn(feed), ...picturesIn(feed)]
      expect([...linksIn(page), ...picturesIn(page)].filter((link) => !reached.includes(link))).toEqual([])
    },
  )

  it('and no more words than it has reasons for', async () => {
    for (const [name, { words, reason }] of Object.entries(onPageAlone)) {
      const shown = await Promise.all(
        (calls[name] ?? []).map((body) => formsOf(body, { site, page: pageAt('/posts/a/') })),
      )
      const unsaid = shown.flatMap(({ page, feed }) => wordsIn(page).filter((word) => !wordsIn(feed).includes(word)))
      expect(unsaid, reason).toEqual(words)
    }
  })
})

function wordsIn(html: string): string[] {
  const tree = fromHtml(html, { fragment: true })
  // The second copy of a formula, for eyes alone.
  visit(tree, 'element', (element) => {
    if (element.properties.ariaHidden === 'true') element.children = []
  })
  return toText(tree, { whitespace: 'pre' }).match(/[\p{L}\p{N}★☆💧#@]+/gu) ?? []
}

function linksIn(html: string): string[] {
  return valuesIn(html, 'a', 'href')
}

function picturesIn(html: string): string[] {
  return valuesIn(html, 'img', 'src')
}

function valuesIn(html: string, tag: string, property: string): string[] {
  const values: string[] = []
  visit(fromHtml(html, { fragment: true }) as Nodes, 'element', (element: Element) => {
    if (element.tagName === tag) values.push(String(element.properties[property]))
  })
  return values
}
