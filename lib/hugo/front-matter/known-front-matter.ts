import type { FrontMatter, Parsed } from '../../record/types'
import { readFrontMatter } from './front-matter'

/** What a process remembers of files: their bytes, and as what they were read. By their paths. */
export type KnownFrontMatter = Map<string, { bytes: Uint8Array; read: Parsed<FrontMatter> }>

/** A content file, read again only where it says something else. Nobody changes what is read. */
export function knownFrontMatter(
  known: KnownFrontMatter | undefined,
  file: string,
  bytes: Uint8Array,
): Parsed<FrontMatter> {
  const last = known?.get(file)
  if (last && Buffer.compare(last.bytes, bytes) === 0) return last.read
  const read = readFrontMatter(file, bytes)
  known?.set(file, { bytes, read })
  return read
}
