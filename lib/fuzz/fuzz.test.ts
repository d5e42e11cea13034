import { expect, test } from 'vitest'
import { judgeDocument } from './judge-document'
import { kinds, makeDocument } from './make-document'
import { realPosts } from './mutate-post'

const seed = 11
const each = 30
const posts = realPosts()

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
