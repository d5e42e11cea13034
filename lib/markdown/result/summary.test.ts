import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { comparable } from '../../tools/testing/comparable-html'
import { describeVectors } from '../../tools/testing/vectors'
import { parsePost } from '../parse-post'
import { settingsFrom, testSettings } from '../test-settings'

// A summary from front matter is the caller's; the rest of front-matter.json is judged where front matter is read.
describeVectors(
  'front-matter',
  async ({ input }) => {
    const [, head = '', body = input.text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(input.text) ?? []
    const isCJK = /hasCJKLanguage = true/.test(input.config ?? '') || /isCJKLanguage: true/.test(head)
    const settings = settingsFrom(input.config, { isCJK })
    const { summary, tree } = await parsePost({ file: input.file, body, bodyLine: 1, format: 'md' }, settings)
    return { summary: comparable(summary.tree), truncated: summary.truncated, content: comparable(tree) }
  },
  {
    partial: true,
    // 157 has a divider in a code fence, which is code here: see below.
    filter: ({ id, input, expected }) =>
      id !== 'front-matter-157' && typeof expected.summary === 'string' && /more-->|w30|띄어쓰기로/.test(input.text),
    compare: (actual, expected) => {
      const html = (text: string) => comparable(fromHtml(text, { fragment: true }))
      expect(actual).toMatchObject({
        summary: html(expected.summary),
        truncated: expected.truncated ?? false,
        ...(expected.content === undefined ? {} : { content: html(expected.content) }),
      })
    },
  },
)

describe('a summary', () => {
  const summaryOf = async (body: string) =>
    (await parsePost({ file: 'p.md', body, bodyLine: 1, format: 'md' }, testSettings({ summaryLength: 3 }))).summary

  it('ends with the paragraph in which it is long enough', async () => {
    expect(await summaryOf('하나 둘\n\n셋 넷\n\n다섯')).toMatchObject({ text: '하나 둘\n\n셋 넷', truncated: true })
  })

  it('ends at the divider, also within a list', async () => {
    expect(await summaryOf('- 하나\n- 둘\n\n<!--more-->\n\n셋')).toMatchObject({ byDivider: true, truncated: true })
  })

  it('takes no notice of a divider shown in code', async () => {
    expect(await summaryOf('```\n<!--more-->\n```\n\n`<!--more-->`')).toMatchObject({
      byDivider: false,
      truncated: false,
    })
  })

  it('that shows everything is not truncated', async () => {
    expect(await summaryOf('하나')).toMatchObject({ text: '하나', truncated: false })
  })
})
