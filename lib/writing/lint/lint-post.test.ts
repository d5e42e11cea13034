import { expect, test } from 'vitest'
import { defaultMarkup } from '../../markdown/test-settings'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { lintPost } from './lint-post'

const shortcodes: Record<string, ShortcodeSpec> = {
  hint: { inner: 'markdown', block: true },
  figure: { inner: 'none', block: true },
  highlight: { inner: 'code', block: true },
}
const files: Record<string, number | null> = { 'a.png': 1000, 'big.png': 2_000_000, './한 글.png': 10 }
const sizeOf = (path: string) => (path in files ? files[path] : path.startsWith('x') ? undefined : null)

const lint = (body: string, post = { title: '제목', description: '말' }) =>
  lintPost({ body, ...post }, { markup: defaultMarkup, shortcodes }, sizeOf).map(
    ({ code, from, to, fix, field }) => `${code} ${field ?? body.slice(from, to)}${fix ? ` → ${fix}` : ''}`,
  )

test.each([
  ['![](a.png)', ['missingAlt ![](a.png)']],
  ['![ ](a.png) ![말](a.png "설명")', ['missingAlt ![ ](a.png)']],
  ['![말](b.png) [표](b.pdf)', ['missingFile ![말](b.png)', 'missingFile [표](b.pdf)']],
  ['![말](x.png) ![말](https://a.example/b.png) ![말](/b.png) [글](../b) [글](#b)', []],
  ['![말](./%ED%95%9C%20%EA%B8%80.png)', []],
  ['![말](big.png)', ['heavyPicture ![말](big.png)']],
  ['# 하나\n\n### 셋\n\n## 둘', ['headingJump ### 셋']],
  ['## 둘\n\n### 셋\n\n#### 넷\n\n## 둘', []],
  ['#  제목\n\n글', ['repeatedTitle #  제목']],
  ['## 제목', []],
  ['{{< figrue src="a.png" >}}', ['unknownShortcode figrue → figure']],
  ['{{< Figure src="a.png" >}}{{% hint %}}글{{% /hint %}}', []],
  ['{{</* nothing */>}} `{{</* nothing */>}}`', []],
  ['{{< highlight go >}}\n# 됬다 {{< /highlight >}}', []],
  ['{{< hint >}}\n![](a.png)\n{{< /hint >}}', ['missingAlt ![](a.png)']],
  ['{{< hint >}}\n글\n{{< /hint >}}\n---\n', []],
  ['**LangChain(랭체인)**이라고 **강조**는', ['boldElsewhere **LangChain(랭체인)**']],
  ['말**“강조”** 라고', ['boldElsewhere **“강조”**']],
  ['**“강조”** 라고, ***둘***을, *기울임*은', []],
  ['** 강조** 와 `** 코드**`', ['boldNowhere ** 강조** → **강조**']],
  ['2 ** 3 ** 4, \\** 가**', []],
  ['이제 됬다', ['spelling 됬 → 됐']],
])('%j: %j', (body, expected) => {
  expect(lint(body)).toEqual(expected)
})

test('a post without a description is told first', () => {
  expect(lint('![](a.png)', { title: '', description: ' ' })).toEqual([
    'emptyDescription description',
    'missingAlt ![](a.png)',
  ])
})
