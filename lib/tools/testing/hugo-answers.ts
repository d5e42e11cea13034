import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Hugo's recorded answers to small inputs, a file an area. CONTRIBUTING tells where they come from. */
const folder = 'lib/tools/testing/hugo-answers'

/** One of them. `expected` is what Hugo 0.169 gives. */
export type Vector = {
  id: string
  // biome-ignore lint/suspicious/noExplicitAny: each area has its own shape, read by its own test
  input: any
  // biome-ignore lint/suspicious/noExplicitAny: see above
  expected: any
  /** Hugo itself gives different answers from run to run: not tested */
  unstable?: boolean
  note?: string
}

type Area = { about: string; count: number; vectors: Vector[] }

export function answerAreas(): string[] {
  return readdirSync(folder).map((name) => name.replace(/\.json$/, ''))
}

export function readAnswers(area: string): Area {
  return JSON.parse(readFileSync(join(folder, `${area}.json`), 'utf8'))
}

/** The files that all cases of an area share stand in its introduction: `sharedFiles('outputs', 'siteFiles')`. */
export function sharedFiles(area: string, name: string): Record<string, string> {
  const { about } = readAnswers(area)
  return JSON.parse(about.slice(about.indexOf(`${name}: `) + name.length + 2))
}
