import { readChecked, writeChecked } from '../../base/disk/checked-file'
import type { ParsedPost } from '../../record/parsed-post'
import { factsOf, type ParsedFacts } from './parsed-facts'

/** A parsed post in a file of the cache: what others need to know of it in the first line, itself in the second. */
export function writeTree(path: string, post: ParsedPost): ParsedFacts {
  const facts = factsOf(post)
  writeChecked(path, `${JSON.stringify(facts)}\n${JSON.stringify(post)}`)
  return facts
}

/** Null where there is none, or no longer the whole of it; so with the other. */
export function readFacts(path: string): ParsedFacts | null {
  const lines = readLines(path)
  return lines && (JSON.parse(lines.facts()) as ParsedFacts)
}

export function readTree(path: string): ParsedPost | null {
  const lines = readLines(path)
  return lines && (JSON.parse(lines.post()) as ParsedPost)
}

function readLines(path: string) {
  const kept = readChecked(path)
  if (!kept) return null
  const end = kept.indexOf('\n')
  return { facts: () => kept.toString('utf8', 0, end), post: () => kept.toString('utf8', end + 1) }
}
