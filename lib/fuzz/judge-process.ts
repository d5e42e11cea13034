import { judgeDocument } from './judge-document'
import { makeDocument } from './make-document'
import { realPosts } from './mutate-post'

/** Judges the documents whose numbers it is sent: a process of its own, so that a text which hangs it can be named. */
const posts = realPosts()
process.on('message', async ({ seed, number }: { seed: number; number: number }) => {
  const document = makeDocument(seed, number, { posts })
  process.send?.({ ...(await judgeDocument(document)), kind: document.kind })
})
process.send?.('ready')
