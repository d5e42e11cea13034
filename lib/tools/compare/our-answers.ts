import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkFiles } from '../../base/workspace/open-work-files'
import { type Body, readBody } from '../../record/bodies'
import type { PageSummary, SiteIndex } from '../../record/site-index'

/** What our content step has made of a site, read from the folder in which it ran. */
export type OurAnswers = {
  basePath: string
  pages: ReadonlyMap<string, PageSummary>
  problems: SiteIndex['problems']
  answers(address: string): boolean
  body(page: PageSummary): Body | null
}

export function readAnswers(folder: string): OurAnswers {
  const files = openWorkFiles(join(folder, '.gaji'))
  const read = (name: string) => JSON.parse(readFileSync(join(folder, '.gaji', name), 'utf8'))
  const index = read('index.json') as SiteIndex
  const pages = new Map(index.pages.map((page) => [page.url, page]))
  const pagers = index.pages.flatMap((page) => page.pagers)
  const published = (read('published.json') as [string, string][]).map(([path]) => `/${path}`)
  const all = new Set([...pages.keys(), ...pagers, ...published, ...Object.keys(read('redirects.json') as object)])
  return {
    basePath: index.settings.basePath,
    pages,
    problems: index.problems,
    answers: (address) => all.has(address),
    body: (page) => (page.hasBody ? (readBody(files, page.url) ?? null) : null),
  }
}
