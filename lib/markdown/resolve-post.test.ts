import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../base/problems'
import { knownShortcodes } from '../build/read/known-shortcodes'
import { toFeedHtml } from '../shortcodes/feed-tree'
import { specsOf } from '../shortcodes/shortcode-table'
import ko from '../words/ko.json'
import { parsePost } from './parse-post'
import { type ResolveContext, resolvePost } from './resolve-post'
import { defaultMarkup, testSettings } from './test-settings'

const shortcodeSpecs = specsOf(knownShortcodes.engine)

const context: ResolveContext = {
  file: 'p.md',
  resolveLink: (href) => {
    if (/^https?:/.test(href)) return { href, external: true }
    return href === '/none/'
      ? { href, fault: { code: 'broken-link', message: 'no page /none/', remedy: 'write another' } }
      : { href: `/base${href}` }
  },
  resolveWikilink: (target) => ({ href: `/base/${target}/` }),
  resolveEmbed: (target) => ({ src: target }),
  resolveRef: ({ params }) =>
    Array.isArray(params) && /^\/a(?:#|$)/.test(String(params[0]))
      ? { href: String(params[0]).replace('/a', '/base/a/') }
      : { href: '', fault: { code: 'broken-ref', message: 'no page', remedy: 'write another' } },
  resolveImage: (src) => ({ src: `/base/${src}`, properties: { width: 3, height: 2 } }),
  resolveParam: (key) => ({ author: 'Kim', evil: 'javascript:alert(1)' })[key] ?? null,
}

async function resolve(body: string) {
  const parsed = await parsePost(
    { file: 'p.md', body, bodyLine: 1, format: 'md' },
    testSettings({ shortcodes: shortcodeSpecs }),
  )
  const before = JSON.stringify(parsed)
  const { tree, problems } = resolvePost(parsed, context)
  expect(JSON.stringify(parsed)).toBe(before)
  return { html: toHtml(tree), problems: problems.map(formatProblem), tree }
}

describe('a resolved post', () => {
  it('has the addresses of the site', async () => {
    expect((await resolve('[a](/b) [c](https://d.e) ![f](g.png)')).html).toBe(
      '<p><a href="/base/b">a</a> <a href="https://d.e" rel="noopener noreferrer">c</a> <img src="/base/g.png" alt="f" width="3" height="2"></p>',
    )
  })

  it('has the frames whose address holds a call, as it was typed', async () => {
    const parsed = await parsePost(
      { file: 'p.md', body: '<iframe src="/x/{{< ref "/a" >}}"></iframe>', bodyLine: 1, format: 'md' },
      testSettings({ shortcodes: shortcodeSpecs, markup: { ...defaultMarkup, unsafe: true } }),
    )
    expect(() => resolvePost(parsed, context)).not.toThrow()
  })

  it('has the pages that its references name, wherever they stand', async () => {
    const { html, problems } = await resolve(
      '[a]({{< relref "/a" >}}#x) {{< ref "/a" >}}\n\n```\n{{< relref "/a" >}}\n```',
    )
    expect(html).toContain('<p><a href="/base/a/#x">a</a> /base/a/</p>')
    expect(html).toContain('<code>/base/a/')
    expect(problems).toEqual([])
  })

  it('takes a dead link for a warning and a dead reference for an error, each at its address', async () => {
    expect((await resolve('[a](/none/)\n\n[b]({{< relref "/none" >}})')).problems).toEqual([
      'p.md:1:5: warning: no page /none/ (write another)',
      'p.md:3:5: no page (write another)',
    ])
  })

  it('has the parameters of its page, and misses none silently', async () => {
    const { html, problems } = await resolve('by {{< param author >}} {{< param none >}}')
    expect(html).toBe('<p>by Kim </p>')
    expect(problems).toEqual(['p.md:1:25: param "none" not found (add none to the front matter)'])
  })

  it('lets no script in by a parameter', async () => {
    const { html, problems } = await resolve('[a]({{< param evil >}})')
    expect(html).toBe('<p><a>a</a></p>')
    expect(problems).toEqual(['p.md:1:5: link scheme "javascript:" is not allowed (write https://)'])
  })

  it('has the sizes of pictures in figures', async () => {
    const { html } = await resolve('{{< figure src="a.png" caption="**A**" >}}')
    expect(html).toContain(
      '<img src="/base/a.png" alt="A" width="3" height="2"><figcaption><p><strong>A</strong></p></figcaption>',
    )
  })

  it('never lets a note or an anchor of its own go through the site', async () => {
    expect((await resolve('a[^1]\n\n[^1]: b')).html).toContain('href="#fn:1"')
  })
})

describe('a feed', () => {
  const feedOf = async (body: string) => {
    const { tree } = await resolve(body)
    return toFeedHtml(tree, {
      shortcodes: knownShortcodes,
      langTag: 'ko',
      words: ko,
      absolute: (address) => new URL(address, 'https://e.org/base/p/').href,
    }).trim()
  }

  it('has full addresses', async () => {
    expect(await feedOf('[a](/b) ![c](d.png)')).toBe(
      '<p><a href="https://e.org/base/b">a</a> <img src="https://e.org/base/d.png" alt="c" width="3" height="2"></p>',
    )
  })

  it('has plain HTML in the place of shortcodes', async () => {
    expect(await feedOf('{{< hint info >}}\na\n{{< /hint >}}')).toBe('<blockquote><p>a</p></blockquote>')
    expect(await feedOf('{{< details "제목" open >}}\na\n{{< /details >}}')).toBe(
      '<details open><summary>제목</summary><p>a</p></details>',
    )
    expect(await feedOf('{{< youtube abc >}}')).toContain('<a href="https://www.youtube.com/watch?v=abc">')
    expect(await feedOf('{{< tabs "x" >}}{{< tab "A" >}}a{{< /tab >}}{{< /tabs >}}')).toBe(
      '<p><strong>A</strong></p><p>a</p>',
    )
    expect(await feedOf('{{< columns >}}\na\n<--->\nb\n{{< /columns >}}')).toBe(
      '<div><p>a</p></div><div><p>b</p></div>',
    )
    expect(await feedOf('{{< button relref="/a" >}}가기{{< /button >}}')).toContain(
      '<a href="https://e.org/base/a/">가기</a>',
    )
    expect(await feedOf('{{< mermaid >}}\ngraph\n{{< /mermaid >}}')).toBe('<pre><code>graph</code></pre>')
  })

  it('has code with its language and without colours, formulas without their second copy', async () => {
    expect(await feedOf('```js\nlet a\n```')).toBe('<pre><code class="language-js">let a</code></pre>')
    expect(await feedOf('$x$')).not.toContain('katex-html')
  })

  it('holds no shortcode of any kind', async () => {
    expect(await feedOf('{{< nosuch >}}a{{< /nosuch >}} {{< comment >}}b{{< /comment >}}')).toBe('<p>a </p>')
  })
})

describe('a wikilink', () => {
  const settings = testSettings({ wikilinks: true })
  const fault = { code: 'broken-wikilink', message: 'no page', remedy: 'write another', canShow: true }
  const withWikilinks = async (body: string, answers: Partial<ResolveContext> = {}) => {
    const parsed = await parsePost({ file: 'p.md', body, bodyLine: 4, format: 'md' }, settings)
    const { tree, problems } = resolvePost(parsed, { ...context, ...answers })
    return { html: toHtml(tree), problems: [...parsed.problems, ...problems].map(formatProblem) }
  }

  it('leads to what it means, and shows the picture that it means', async () => {
    expect(await withWikilinks('가 [[나|다]]\n\n글 ![[라.png|마|30]]')).toEqual({
      html: '<p>가 <a href="/base/나/">다</a></p>\n<p>글 <img src="/base/라.png" alt="마" width="3" height="2"></p>',
      problems: [],
    })
  })

  it('that means nothing is told at its place, and its words stay', async () => {
    const found = await withWikilinks('가 **[[나|다]]**\n\n| a |\n| - |\n| 글 [[라\\|마]] |\n\n글 ![[바.png|사]]', {
      resolveWikilink: () => ({ href: '', fault }),
      resolveEmbed: () => ({ src: '', fault }),
    })
    expect(found.problems).toEqual([
      'p.md:4:5: no page (write another)',
      'p.md:8:5: no page (write another)',
      'p.md:10:3: no page (write another)',
    ])
    expect(found.html).toContain('<a>다</a>')
    expect(found.html).toContain('<p>글 사</p>')
  })

  it('without a word for its picture says where one would stand', async () => {
    const { problems } = await withWikilinks('글 ![[라.png]]')
    expect(problems[0]).toMatch(/^p\.md:4:3: warning: image without alt text .*!\[\[picture\.png\|what it shows\]\]/)
  })

  it('is text where the switch is off', async () => {
    expect((await resolve('[[나]]')).html).toBe('<p>[[나]]</p>')
  })
})
