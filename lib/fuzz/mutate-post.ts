import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath } from '../testing/shared'
import type { Random } from './random'

/** The texts of real posts: this blog's, the fixture's, and the recorded sites' where they lie beside the checkout. */
export function realPosts(): string[] {
  const folders = ['content', join('e2e', 'site', 'content'), sharedPath('sites')]
  return folders
    .filter((folder) => folder !== null && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder as string, { recursive: true, encoding: 'utf8' }).map((name) => join(folder as string, name)),
    )
    .filter((path) => /\.mdx?$/.test(path))
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
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
