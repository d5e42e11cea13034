import { describe, expect, it } from 'vitest'
import { elementsOf, headingNames } from '../../tools/testing/tree-elements'
import { describeVectors } from '../../tools/testing/vectors'
import { parsePost } from '../parse-post'
import { settingsFrom } from '../test-settings'
import { HeadingIds, headingSlug } from './heading-ids'

describeVectors(
  'heading-ids',
  async ({ input }) => {
    const source = { file: 'content/p.md', body: input.markdown, bodyLine: 1, format: 'md' as const }
    const { tree } = await parsePost(source, settingsFrom(input.config))
    return elementsOf(tree, ...headingNames).map(({ tagName, properties }) => ({
      level: Number(tagName[1]),
      id: properties.id || null,
    }))
  },
  {
    compare: (actual, expected) =>
      expect(actual).toEqual(expected.map(({ level, id }: { level: number; id: string | null }) => ({ level, id }))),
  },
)

describe('heading ids', () => {
  it('of two equal headings differ by a number, which is never given twice', () => {
    const ids = new HeadingIds('github')
    expect(['소개', '소개', '소개 1'].map((text) => ids.make(text))).toEqual(['소개', '소개-1', '소개-1-1'])
  })

  it('keep Hangul and drop what no address needs', () => {
    expect(headingSlug('“통제(control)”', 'github')).toBe('통제control')
  })

  it('are never empty', () => {
    expect(new HeadingIds('github').make('😀')).toBe('heading')
  })
})
