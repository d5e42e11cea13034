import type { WorkFiles } from '../../base/workspace/work-files'
import { type Body, readBody } from '../../record/bodies'
import type { PageSummary, SiteIndex } from '../../record/site-index'

/** What our content step has made of a site. Addresses are decoded, without the base path. */
export type OurAnswers = {
  basePath: string
  pages: ReadonlyMap<string, PageSummary>
  problems: SiteIndex['problems']
  answers(address: string): boolean
  /** where an old address leads */
  redirect(address: string): string | undefined
  body(page: PageSummary): Body | null
}

type Made = {
  index: SiteIndex
  /** addresses of files */
  published: Iterable<string>
  redirects: ReadonlyMap<string, string>
  files: WorkFiles
}

export function ourAnswers({ index, published, redirects, files }: Made): OurAnswers {
  const pages = new Map(index.pages.map((page) => [page.url, page]))
  const pagers = index.pages.flatMap((page) => page.pagers)
  const ofFeatures = index.featurePages.map(({ url }) => url)
  const all = new Set([...pages.keys(), ...pagers, ...ofFeatures, ...published, ...redirects.keys()])
  return {
    basePath: index.settings.basePath,
    pages,
    problems: index.problems,
    answers: (address) => all.has(address),
    redirect: (address) => redirects.get(address),
    body: (page) => (page.hasBody ? (readBody(files, page.url) ?? null) : null),
  }
}

/** Of the last content step that wrote these files. `inPlace`: addresses of files that nobody had to put there. */
export function readOurAnswers(files: WorkFiles, inPlace: readonly string[] = []): OurAnswers {
  const put = (files.read('published.json') as [string, unknown][]).map(([path]) => `/${path}`)
  const published = [...put, ...inPlace]
  const redirects = new Map(Object.entries(files.read('redirects.json') as Record<string, string>))
  return ourAnswers({ index: files.read('index.json') as SiteIndex, published, redirects, files })
}
