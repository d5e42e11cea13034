import { expect, test } from 'vitest'
import { judgeDocument } from './judge-document'
import { kinds, makeDocument } from './make-document'
import { fixturePosts } from './mutate-post'

const seed = 11
const each = 30
const posts = fixturePosts()

test.each(kinds.map((kind, at) => [kind, at] as const))(
  'no made-up text (%s) hangs, crashes, hides its fault or loses a word in silence',
  async (_, at) => {
    for (let count = 0; count < each; count++) {
      const document = makeDocument(seed, count * kinds.length + at, { posts, size: 4_000 })
      const { findings } = await judgeDocument(document)
      expect(findings, `npm run fuzz -- --seed ${seed} --number ${document.number}`).toEqual([])
    }
  },
  180_000,
)

test('no long run of the same few signs takes longer than a post may', async () => {
  for (let count = 0; count < 6; count++) {
    const document = makeDocument(seed, count * kinds.length + kinds.indexOf('tokens'), { posts, exactly: 100_000 })
    const { findings } = await judgeDocument(document)
    expect(findings, JSON.stringify(document.text.slice(0, 80))).toEqual([])
  }
}, 180_000)
