import { expect, test } from 'vitest'
import { parsePost } from '../../markdown/parse-post'
import { defaultMarkup, testSettings } from '../../markdown/test-settings'
import { cpuTime } from '../../tools/testing/cpu-time'
import { openPost, type PostDocument } from '../document/post-document'
import { siteTexts } from '../testing-hostile'
import { countText } from './count-text'
import { readProse } from './read-prose'

const count = (body: string) => countText(readProse(body, { markup: defaultMarkup, shortcodes: {} }))

test.each([
  ['안녕 하세요', 6, 5],
  ['**안녕**  [하세요](https://a.example)\n', 6, 5],
  ['# 안녕\n\n- 하\n- 나\n', 6, 4],
  ['가'.normalize('NFD'), 1, 1],
  ['| 가 | 나 |\n|---|---|\n| 다 | 라 |', 7, 4],
  ['😀 👍', 3, 2],
  ['![그림](a.png) <b>굵게</b> `코드`', 5, 4],
  ['{{< hint >}}\n가나\n{{< /hint >}}', 2, 2],
  ['', 0, 0],
])('%j has %d letters, %d without blanks', (body, withSpaces, withoutSpaces) => {
  expect(count(body)).toMatchObject({ withSpaces, withoutSpaces })
})

test('a text that no build would take has nothing in it, and is found so at once', () => {
  for (const body of ['[!['.repeat(20_000), '>'.repeat(20_000), '{{< a >}}'.repeat(20_000)]) {
    const time = cpuTime(() => count(body))
    expect(time).toBeLessThan(2_000)
  }
})

test('minutes are those of the published page, give or take what shortcodes and formulas show', async () => {
  for (const [path, bytes] of siteTexts('gogo-hugo-blog').filter(([path]) => path.includes('/posts/'))) {
    const { body } = openPost(bytes) as PostDocument
    const { readingMinutes } = await parsePost({ file: path, body, bodyLine: 1, format: 'md' }, testSettings())
    expect(Math.abs(count(body).minutes - readingMinutes), path).toBeLessThanOrEqual(1)
  }
})
