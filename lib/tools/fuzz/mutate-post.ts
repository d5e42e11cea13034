import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath } from '../testing/shared'
import type { Random } from './random'

/** The fixture's posts, so that a seed names the same texts in every checkout. */
export function fixturePosts(): string[] {
  return postsIn(join('e2e', 'site', 'content'))
}

/** With this blog's, and the recorded sites' where they lie beside the checkout. */
export function allPosts(): string[] {
  return [...postsIn('content'), ...fixturePosts(), ...postsIn(sharedPath('sites'))]
}

/** Two runs with the same seed and the same name of their posts judge the same texts. */
export function nameOfPosts(posts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(posts)).digest('hex').slice(0, 12)
}

function postsIn(folder: string | null): string[] {
  if (folder === null || !existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name))
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}

const signs = [
  '<',
  '>',
  '"',
  "'",
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '{{<',
  '>}}',
  '$',
  '|',
  '#',
  '\\',
  '&',
  '%',
  '\n',
  '\n\n',
  '\t',
  '    ',
  '\u0000',
  '\ud800',
  '\u{10fffd}',
  '\u2028',
  '+++',
  '---',
  '```',
  '<!--',
  '-->',
  ':',
  '=',
]

/** A post with a few things taken out, put in, doubled or swapped. */
export function mutatePost(random: Random, post: string): string {
  let text = post.slice(0, 60_000)
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(text.length)
    const end = Math.min(text.length, at + random.below(random.pick([2, 20, 400])))
    const changes = [
      () => text.slice(0, at) + random.pick(signs) + text.slice(at),
      () => text.slice(0, at) + random.pick(signs) + text.slice(at),
      () => text.slice(0, at) + text.slice(end),
      () => text.slice(0, end) + text.slice(at),
      () => text.slice(0, at) + text.slice(at, end).replaceAll('\n', '') + text.slice(end),
      () => text.slice(0, at),
    ]
    text = random.pick(changes)()
  }
  return text
}
