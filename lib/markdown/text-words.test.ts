import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import en from '../words/en.json'
import ja from '../words/ja.json'
import ko from '../words/ko.json'
import zh from '../words/zh.json'
import { parsePost } from './parse-post'
import { testSettings } from './test-settings'

const body = `> [!CAUTION]
> 1

| 1 |
| - |
| 2 |

| 1 |
| - |
| 2 |

![1](a.png){#fig-a}

$$
a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s
$$

1[^1] 2[^1]

[^1]: 3
`

const said = async ({ text }: typeof en, source = body) => {
  const settings = testSettings({ words: text, markup: { ...testSettings().markup, attributeBlock: true } })
  const post = await parsePost({ file: 'a.md', body: source, bodyLine: 1, format: 'md' }, settings)
  const html = toHtml(post.tree)
  const spoken = [...html.matchAll(/aria-label="([^"]+)"|(?:alert-title|figure-number|problem-box)"[^>]*>([^<]+)</g)]
  return spoken.map(([, label, word]) => label ?? word)
}

test('alerts, tables, figures, formulas and footnotes speak the page’s language', async () => {
  expect(await said(ko)).toEqual(
    '경고|표|표 (2)|그림 1|수식|각주 1|각주 1|각주|본문 1번 각주 위치로 돌아가기|본문 1번 각주 위치로 돌아가기 (2)'.split(
      '|',
    ),
  )
  expect(await said(ja)).toEqual(
    '警告|表|表（2）|図 1|数式|脚注 1|脚注 1|脚注|本文の脚注 1 の位置に戻る|本文の脚注 1 の位置に戻る（2）'.split('|'),
  )
  expect(await said(zh)).toEqual(
    '警告|表格|表格（2）|图 1|公式|脚注 1|脚注 1|脚注|返回正文中脚注 1 的位置|返回正文中脚注 1 的位置（2）'.split('|'),
  )
  expect((await said(en))[0]).toBe('Caution')
})

test('so does the box in the place of a text that can’t be parsed', async () => {
  expect(await said(ja, '> '.repeat(500))).toEqual([ja.text.unreadable])
})
