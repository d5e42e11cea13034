import { judgeDocument } from './judge-document'
import { makeDocument } from './make-document'
import { allPosts, fixturePosts } from './mutate-post'

/**
 * Judges the documents whose numbers it is sent: a process of its own, so that a text which hangs it can be named.
 * `--all-posts`: changes those of sites beside the checkout as well.
 */
const posts = process.argv.includes('--all-posts') ? allPosts() : fixturePosts()
process.on('message', async ({ seed, number }: { seed: number; number: number }) => {
  const document = makeDocument(seed, number, { posts })
  process.send?.({ ...(await judgeDocument(document)), kind: document.kind })
})
process.send?.('ready')
