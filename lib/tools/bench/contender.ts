import type { BenchPost } from './corpus'
import type { Cost } from './measure'

/**
 * What a build begins with: nothing of earlier ones; all of the last, with the same posts or another text in one; a
 * fresh checkout to which `.next/cache` alone was brought back, with another text again.
 */
export const states = ['cold', 'unchanged', 'changed', 'restored'] as const
export type State = (typeof states)[number]

/** Who builds the posts: an engine, or what an engine can't be faster than. */
export type Contender = {
  /** with versions, as the table has it */
  name: string
  states: readonly State[]
  /** Takes the posts of one size, before the first build of them. */
  take(posts: BenchPost[]): void
  /** Makes what a build in this state begins with. `edit`: the post with another text. */
  begin(state: State, edit: BenchPost): void
  /** of one build, in turn */
  steps: { name: string; run(): Promise<Cost> }[]
}

/** What the options call them. */
export const contenderNames = ['gaji', 'cardless', 'next', 'astro', 'hugo'] as const
export type ContenderName = (typeof contenderNames)[number]
