import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect } from 'vitest'
import { toPlainText } from '../base/text/plain-text'
import type { TocEntry } from '../record/parsed-post'
import { comparable } from '../tools/testing/comparable-html'
import { describeVectors } from '../tools/testing/vectors'
import { parsePost } from './parse-post'
import { countWords } from './result/words'
import { settingsFrom } from './test-settings'

describeVectors(
  'markdown',
  async ({ input, expected }) => {
    const body = /^"a " x 500$/.test(input.markdown) ? 'a '.repeat(500) : input.markdown
    const settings = settingsFrom(input.config)
    const post = await parsePost({ file: 'content/p.md', body, bodyLine: 1, format: 'md' }, settings)
    if (typeof expected === 'string') return comparable(post.tree)
    if ('wordCount' in expected) {
      const words = countWords(toPlainText(post.tree), settings.isCJK)
      return { wordCount: words, readingTime: post.readingMinutes }
    }
    return comparable({
      type: 'root',
      children: [tocOf(post.toc, input.config?.includes('ordered = true') ? 'ol' : 'ul')],
    })
  },
  {
    compare: (actual, expected) => {
      if (typeof expected === 'string') expect(actual).toBe(comparable(fromHtml(expected, { fragment: true })))
      else if ('wordCount' in expected)
        expect(actual).toEqual({ wordCount: expected.wordCount, readingTime: expected.readingTime })
      else expect(actual).toBe(comparable(fromHtml(expected.tableOfContents, { fragment: true })))
    },
  },
)

function tocOf(entries: readonly TocEntry[], list: string): Element {
  const nested = (within: readonly TocEntry[]): Element[] =>
    within.length === 0
      ? []
      : [
          element(
            list,
            {},
            within.map(({ id, content, children }) =>
              element('li', {}, [element('a', { href: `#${id}` }, content), ...nested(children)]),
            ),
          ),
        ]
  return element('nav', { id: 'TableOfContents' }, nested(entries))
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
