import { expect, test } from 'vitest'
import { knownShortcodes } from '../../../build/read/known-shortcodes'
import type { ShortcodeSpec } from '../../../record/parsed-post'
import { toFeedHtml } from '../../../shortcodes/feed-tree'
import { specsOf } from '../../../shortcodes/shortcode-table'
import ko from '../../../words/ko.json'
import { parsePost } from '../../parse-post'
import { testSettings } from '../../test-settings'

const inKorean = { shortcodes: knownShortcodes, langTag: 'ko', words: ko }
const shortcodeSpecs = specsOf(knownShortcodes.engine)

/** As a feed carries it: plain HTML, without the names of our components. */
async function shown(body: string, more: Record<string, ShortcodeSpec> = {}): Promise<string> {
  const settings = testSettings({ shortcodes: { ...shortcodeSpecs, ...more } })
  const { tree } = await parsePost({ file: 'p.md', body, bodyLine: 1, format: 'md' }, settings)
  return toFeedHtml(tree, { ...inKorean, absolute: (address) => address }).replace(/\n/g, '')
}

test.each([
  [
    'a title and an address',
    '{{< project title="가지 밭" url="https://garden.example/" >}}',
    '<p><a href="https://garden.example/">가지 밭</a></p>',
  ],
  [
    'by position',
    '글 {{< ext "https://garden.example/" "가지 밭" >}}을 본다.',
    '<p>글 <a href="https://garden.example/">가지 밭</a>을 본다.</p>',
  ],
  [
    'an address alone',
    '{{< hatenacard "https://garden.example/a" >}}',
    '<p><a href="https://garden.example/a">https://garden.example/a</a></p>',
  ],
  [
    'an address around words',
    '글 {{< ext href="/posts/a/" >}}**가지**{{< /ext >}} 밭',
    '<p>글 <a href="/posts/a/"><strong>가지</strong></a> 밭</p>',
  ],
  ['a file', '{{< paper "a.pdf" >}}', '<p><a href="a.pdf">a.pdf</a></p>'],
])('an address is a link: %s', async (_name, body, html) => expect(await shown(body)).toBe(html))

test.each([
  [
    'src',
    '{{< imageFull src="a.png" caption="잎" alt="넓은 잎" width="80%" >}}',
    '<figure><img src="a.png" alt="넓은 잎"><figcaption><p>잎</p></figcaption></figure>',
  ],
  [
    'by position',
    '{{< half "a.webp" "잎 하나" 300 >}}',
    '<figure><img src="a.webp" alt="잎 하나"><figcaption><p>잎 하나</p></figcaption></figure>',
  ],
  [
    'linked',
    '{{< pic-link src="a.png" href="/posts/a/" >}}',
    '<figure><a href="/posts/a/"><img src="a.png"></a></figure>',
  ],
  ['in the midst of lines', '앞\n{{< half "a.png" >}}\n뒤', '<p>앞</p><figure><img src="a.png"></figure><p>뒤</p>'],
  ['within a sentence', '잎 {{< half "a.png" >}} 하나', '<p>잎 <img src="a.png" alt=""> 하나</p>'],
  [
    'within a sentence, with its title and links',
    '잎 {{< icon2 src="a.png" alt="x" title="Important Caption" url="/a/" link="/b/" >}}둘{{< /icon2 >}} 하나',
    '<p>잎 <a href="/a/"><img src="a.png" alt="x"> Important Caption</a> 둘 <a href="/b/">/b/</a> 하나</p>',
  ],
  [
    'within a sentence, its words beside it',
    '잎 {{< half "a.png" "넓은 잎" 300 >}} 하나',
    '<p>잎 <img src="a.png" alt=""> 넓은 잎 하나</p>',
  ],
  [
    'named by a year, which is no width',
    '{{< half src="a.png" title="2024" >}}',
    '<figure><img src="a.png" alt="2024"><figcaption><p>2024</p></figcaption></figure>',
  ],
  [
    'with a comma in its address',
    '{{< shot src="https://cdn.example/upload/w_400,h_300/a.jpg" >}}',
    '<figure><img src="https://cdn.example/upload/w_400,h_300/a.jpg"></figure>',
  ],
  ['with a comma and no ending', '{{< photo src="/i/w_4,h_3" >}}', '<figure><img src="/i/w_4,h_3"></figure>'],
  [
    'several in one',
    '{{< pair images="a.png, b.png" >}}',
    '<figure><img src="a.png"></figure><figure><img src="b.png"></figure>',
  ],
  ['several', '{{< pair "a.png" "b.png" >}}', '<figure><img src="a.png"></figure><figure><img src="b.png"></figure>'],
])('a picture is a figure: %s', async (_name, body, html) => expect(await shown(body)).toBe(html))

test.each([
  ['in a sentence', '물은 {{< emph "아침에" >}} 준다.', '<p>물은 아침에 준다.</p>'],
  [
    'around a sentence',
    '물은 {{< paint red >}}아침**에**{{< /paint >}} 준다.',
    '<p>물은 아침<strong>에</strong> 준다.</p>',
  ],
  [
    'a definition',
    '{{< gloss term="덧거름" definition="자라는 동안 주는 거름" >}}',
    '<p>덧거름 자라는 동안 주는 거름</p>',
  ],
  [
    'a box',
    '{{< paper-box "거름" >}}\n하나\n\n- 둘\n{{< /paper-box >}}',
    '<p><strong>거름</strong></p><p>하나</p><ul><li>둘</li></ul>',
  ],
  ['a title of one small word', '{{< mycard title="nginx" >}}The server{{< /mycard >}}', '<p>nginx The server</p>'],
  ['a small word by position', 'see {{< defn "api" >}}the surface{{< /defn >}} now', '<p>see api the surface now</p>'],
  ['a name', '{{< mybox "Note" >}}하나{{< /mybox >}}', '<p>Note 하나</p>'],
  ['a colour that is a word', '{{< defn term="red" >}}빨강{{< /defn >}}', '<p>red 빨강</p>'],
  ['a width', '{{< col 6 >}}하나{{< /col >}}', '<p>하나</p>'],
  ['a number', '별 {{< rating 5 >}}', '<p>별 5</p>'],
  ['in a list', '- {{< emph "하나" >}}\n- 둘', '<ul><li>하나</li><li>둘</li></ul>'],
  ['in a heading', '## {{< emph "하나" >}}', '<h2 id="heading">하나</h2>'],
  [
    'one in another',
    '{{< rows >}}\n{{< row title="가" url="/a/" >}}\n{{< row title="나" url="/b/" >}}\n{{< /rows >}}',
    '<p><a href="/a/">가</a></p><p><a href="/b/">나</a></p>',
  ],
  ['nothing to say', '앞\n\n{{< divider-x style="dashed" wide=true >}}\n\n뒤', '<p>앞</p><p>뒤</p>'],
])('its words are shown where they stand: %s', async (_name, body, html) => expect(await shown(body)).toBe(html))

test('in code it stays as it was typed', async () => {
  expect(await shown('`{{< emph "하나" >}}`')).toContain('{{&#x3C; emph "하나" >}}')
})

test('a name of the site’s own calls the shortcode that it stands for', async () => {
  const figure = shortcodeSpecs.figure as ShortcodeSpec
  const aliases = {
    imagefull: { ...figure, calls: 'figure' },
    code: { inner: 'code', block: true, calls: 'highlight' } as const,
  }
  expect(await shown('{{< imageFull src="a.png" caption="*잎*" >}}', aliases)).toBe(
    '<figure><img src="a.png" alt="잎"><figcaption><p><em>잎</em></p></figcaption></figure>',
  )
})
