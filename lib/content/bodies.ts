import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import type { Features, TocEntry } from '../markdown/types'
import { workFolder } from './workspace'

/** A body as its page shows it: addresses and pictures filled in. Made anew by every content step, never cached. */
export type Body = {
  tree: Root
  toc: TocEntry[]
  features: Features
  /** there is a picture to look at closely */
  hasFigures: boolean
}

export const bodiesFolder = join(workFolder, 'bodies')

export function writeBody(url: string, body: Body): void {
  mkdirSync(bodiesFolder, { recursive: true })
  writeFileSync(bodyPath(url), JSON.stringify(body))
}

export function readBody(url: string): Body {
  // Not traced: pages are made at build time, so no server needs the bodies.
  return JSON.parse(readFileSync(/*turbopackIgnore: true*/ bodyPath(url), 'utf8')) as Body
}

/** Bodies of pages that are gone. */
export function pruneBodies(urls: readonly string[]): void {
  const wanted = new Set(urls.map((url) => bodyName(url)))
  mkdirSync(bodiesFolder, { recursive: true })
  for (const name of readdirSync(bodiesFolder)) if (!wanted.has(name)) rmSync(join(bodiesFolder, name))
}

function bodyPath(url: string): string {
  return join(bodiesFolder, bodyName(url))
}

function bodyName(url: string): string {
  return `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`
}
