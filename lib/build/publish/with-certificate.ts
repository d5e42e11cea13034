import type { Problem } from '../../base/problems'
import type { Workspace } from '../../base/workspace/workspace'
import { holdCertificate } from '../../certificate/held-certificate'
import { ourAnswers } from '../../certificate/site/our-answers'
import type { PublishedFile } from '../../record/published-file'
import type { SiteIndex } from '../../record/site-index'
import type { Theme } from '../../record/theme'
import type { ReadSite } from '../read/read-site'

type Made = {
  workspace: Pick<Workspace, 'siteFolder' | 'files'>
  read: Pick<ReadSite, 'site'>
  index: SiteIndex
  theme: Theme
  /** what the certificate finds is added here */
  problems: Problem[]
}

/** All files of the site and, when each address is known, the page and the badge of its certificate. */
export function* withCertificate(files: Iterable<PublishedFile>, made: Made): Generator<PublishedFile> {
  const { workspace, read, index, problems, theme } = made
  const setting = read.site.config.certificate
  if (!setting) return yield* files
  const published = new Set<string>()
  for (const file of files) {
    published.add(file.url)
    yield file
  }
  // Static files of our own folder are at their addresses already.
  for (const { url } of read.site.files) published.add(url)
  const redirects = new Map(read.site.redirects.map(({ from, to }) => [from, to]))
  const ours = ourAnswers({ index, published, redirects, files: workspace.files })
  const held = holdCertificate(setting, workspace.siteFolder, index.settings, ours, theme)
  problems.push(...held.problems)
  yield* held.files.filter(({ url }) => !published.has(url))
}
