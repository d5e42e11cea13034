import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { workFolder } from '../base/workspace'
import type { Features, TocEntry } from './parsed-post'

/** A body as its page shows it: addresses and pictures filled in. Made anew by every content step, never cached. */
export type Body = {
  tree: Root
  toc: TocEntry[]
  features: Features
  /** there is a picture to look at closely */
  hasFigures: boolean
}

/** For the pages; what writes bodies is kept apart from what they are made of. */
export function readBody(url: string): Body {
  // Not traced: pages are made at build time, so no server needs the bodies.
  return JSON.parse(
    readFileSync(/*turbopackIgnore: true*/ join(/*turbopackIgnore: true*/ workFolder, 'bodies', bodyName(url)), 'utf8'),
  ) as Body
}

/** A hash, because an address in Hangul is longer than a file name may be. */
export function bodyName(url: string): string {
  return `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`
}
