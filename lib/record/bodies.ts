import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../base/disk/write-whole'
import { workFolder } from '../base/workspace'
import { type Body, bodyName } from './read-body'

export const bodiesFolder = join(workFolder, 'bodies')

export function writeBody(url: string, body: Body): void {
  writeWhole(join(bodiesFolder, bodyName(url)), JSON.stringify(body))
}

/** A body that waits for its pictures: pages go on reading the last one. */
export function setBodyAside(url: string, body: Body): void {
  writeWhole(join(bodiesFolder, `${bodyName(url)}.waiting`), JSON.stringify(body))
}

export function bodyAside(url: string): Body {
  return JSON.parse(readFileSync(join(bodiesFolder, `${bodyName(url)}.waiting`), 'utf8')) as Body
}

/** Bodies of pages that are gone, and those that waited. */
export function pruneBodies(urls: readonly string[]): void {
  const wanted = new Set(urls.map((url) => bodyName(url)))
  mkdirSync(bodiesFolder, { recursive: true })
  for (const name of readdirSync(bodiesFolder)) if (!wanted.has(name)) rmSync(join(bodiesFolder, name))
}
