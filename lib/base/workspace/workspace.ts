import type { WorkFiles } from './work-files'

/** Where one run reads and writes: made once, where a command begins, and passed to whatever reads or writes a file. */
export type Workspace = {
  /** where the engine stands: the folder of package.json */
  projectFolder: string
  /** The author's folder. It is only ever read, and never by a page: Next must not trace what is in it. */
  siteFolder: string
  /** A site elsewhere keeps Hugo's `static/`; in our own folder Next's `public/` is that folder. */
  isOwnSite: boolean
  /** What the content step of a build writes for the pages; made anew by every build. */
  buildFolder: string
  /** what this run's content step writes: that of a build, or of `npm run dev`, which shows drafts and has its own */
  workFolder: string
  /** its files, as lib/record knows them */
  files: WorkFiles
  /** What is worth keeping between builds, also on a fresh checkout: Vercel keeps `.next/cache`. */
  cacheFolder: string
  /** The folder that Next serves: in our own folder the author's static files, and what a build has put beside them. */
  staticFolder: string
  /** Where files at addresses are put: in `npm run dev` not where a build puts them. */
  publicFolder: string
  /** where drawings of a site elsewhere are kept, whose folder is only read */
  drawingsFolder: string
}
