import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { workspace } from '../../base/workspace/this-workspace'
import { parsePost } from '../../markdown/parse-post'
import { testSettings } from '../../markdown/test-settings'
import { toFeedHtml } from '../../shortcodes/feed-tree'
import ko from '../../words/ko.json'
import { openTheme } from '../assets/theme-tokens'
import { knownShortcodes } from '../read/known-shortcodes'
import { drawDiagrams } from './draw-diagrams'

const theme = openTheme(workspace.projectFolder)

async function drawn(body: string) {
  const { tree } = await parsePost({ file: 'content/a.md', body, bodyLine: 1, format: 'md' }, testSettings({}))
  const published: string[] = []
  const publish = (svg: string) => `/_gaji/img/${published.push(svg)}.svg`
  const result = await drawDiagrams(tree, 'content/a.md', { workspace, theme, word: '도표', publish })
  return { tree, published, ...result }
}

const feedOf = (tree: Root) =>
  toFeedHtml(tree, {
    shortcodes: knownShortcodes,
    langTag: 'ko',
    words: ko,
    absolute: (path) => `https://example.org${path}`,
  })

test('a page has the drawing itself, a feed its picture with a full address', async () => {
  const { tree, published, problems } = await drawn('```dot {title="밭"}\ndigraph { 씨앗 -> 모종 }\n```')
  expect(problems).toEqual([])
  expect(toHtml(tree)).toContain('var(--color-accent)')
  const html = feedOf(tree)
  expect(html).toMatch(
    /^<figure><img src="https:\/\/example\.org\/_gaji\/img\/1\.svg" alt="도표: 씨앗, 모종" width="\d+" height="\d+"><figcaption>밭<\/figcaption><\/figure>$/,
  )
  expect(published).toHaveLength(1)
  expect(published[0]).toMatch(/^<svg font-family="[^"]+" style="background:#fbfaf7" [\s\S]*#5c2a86/)
  expect(published[0]).not.toContain('var(')
})

test('a diagram that can’t be drawn stays as its source, with its problem', async () => {
  const { tree, published, problems } = await drawn('```dot\ndigraph {\n```')
  expect(problems).toMatchObject([{ file: 'content/a.md', line: 1, column: 1, code: 'bad-diagram' }])
  expect(feedOf(tree)).toContain('<pre><code>digraph {</code></pre>')
  expect(published).toEqual([])
})
