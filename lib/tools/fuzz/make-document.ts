import { linked } from './addresses'
import { frontMatter, plainFrontMatter } from './front-matter'
import { block, call, line } from './markdown'
import { mutatePost } from './mutate-post'
import { Random } from './random'
import { repeatedTokens } from './repeated-tokens'

export const kinds = ['front-matter', 'shortcodes', 'markdown', 'tokens', 'addresses', 'posts'] as const
export type Kind = (typeof kinds)[number]

export type FuzzDocument = {
  kind: Kind
  /** names it again: the same text for the same seed and number */
  seed: number
  number: number
  file: string
  text: string
  /** words that must be in the page, unless a problem tells why not */
  words: string[]
}

type Options = {
  posts: readonly string[]
  /** of repeated tokens, in characters: at most so many */
  size?: number
  /** just so many */
  exactly?: number
}

/** The text of that number: a function of its arguments alone. */
export function makeDocument(seed: number, number: number, { posts, size = 100_000, exactly }: Options): FuzzDocument {
  const random = new Random(Math.imul(seed, 1_000_003) + number)
  const kind = kinds[number % kinds.length] as Kind
  const words: string[] = []
  const word = () => {
    words.push(`Zw${number}x${words.length}z`)
    return words.at(-1) as string
  }
  const several = (make: () => string) =>
    [make(), ...random.times(12, () => random.pick(['\n\n', '\n\n', '\n']) + make())].join('')
  const bodies: Record<Kind, () => string> = {
    'front-matter': () => frontMatter(random, word()) + line(random, word()),
    shortcodes: () => plainFrontMatter(word()) + several(() => call(random, block(random, word, 2))),
    markdown: () => plainFrontMatter(word()) + several(() => block(random, word)),
    tokens: () => plainFrontMatter(word()) + repeatedTokens(random, exactly ?? 100 + random.below(size)),
    addresses: () => plainFrontMatter(word()) + several(() => linked(random, word())),
    posts: () => (posts.length > 0 ? mutatePost(random, random.pick(posts)) : ''),
  }
  const isMade = kind !== 'posts' && kind !== 'tokens'
  const ending = isMade ? random.pick(['md', 'md', 'md', 'md', 'md', 'md', 'md', 'md', 'mdx', 'html']) : 'md'
  return { kind, seed, number, file: `content/posts/fuzz.${ending}`, text: bodies[kind](), words }
}
