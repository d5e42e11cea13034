import type { Root } from 'hast'
import type { WorkFiles } from '../base/workspace/work-files'
import type { Features, MdxSource, TocEntry } from './parsed-post'

/** A body as its page shows it: addresses and pictures filled in. Made anew by every content step, never cached. */
export type Body = {
  tree: Root
  /** of an `.mdx` file, which is compiled while its page is rendered */
  mdx?: MdxSource
  toc: TocEntry[]
  features: Features
  /** there is a picture to look at closely */
  hasFigures: boolean
}

/** By the addresses of their pages. */
export function readBody(files: WorkFiles, url: string): Body {
  return files.values('bodies').read(url) as Body
}

/** As it is written: what tells it from another. */
export function bodyText(files: WorkFiles, url: string): string | undefined {
  return files.values('bodies').text(url)
}

export function writeBody(files: WorkFiles, url: string, body: Body): void {
  files.values('bodies').write(url, body)
}

/** A body that waits for its pictures: pages go on reading the last one. */
export function setBodyAside(files: WorkFiles, url: string, body: Body): void {
  files.values('waiting').write(url, body)
}

export function bodyAside(files: WorkFiles, url: string): Body {
  return files.values('waiting').read(url) as Body
}

/** Removes bodies of pages that are gone, and those that waited. */
export function pruneBodies(files: WorkFiles, urls: readonly string[]): void {
  files.values('bodies').keep(urls)
  files.values('waiting').keep([])
}

/** All bodies, as JSON. */
export function bodyTexts(files: WorkFiles): Iterable<string> {
  return files.values('bodies').texts()
}
