import { join, resolve } from 'node:path'

/** Where the engine stands: the folder of package.json, from which every command runs. */
export const projectFolder = process.cwd()

/** The author's folder. It is only ever read, and never by a page: Next must not trace what is in it. */
export const siteFolder = resolve(/*turbopackIgnore: true*/ projectFolder, process.env.SITE_DIR || '.')

/** A site elsewhere keeps Hugo's `static/`; in our own folder Next's `public/` is that folder. */
export const isOwnSite = siteFolder === projectFolder

/** What the content step writes for the pages; made anew by every build. */
export const workFolder = below('.gaji')
export const documentsFolder = below('.gaji', 'documents')
export const generatedFolder = below('.contentlayer', 'generated')

/** What is worth keeping between builds, also on a fresh checkout: Vercel keeps `.next/cache`. */
export const cacheFolder = below('.next', 'cache', 'gaji')
export const publicFolder = below('public')

/** Turbopack takes into its memory, and traces for a server, every file of a folder that it sees a module name. */
function below(...names: string[]): string {
  return join(/*turbopackIgnore: true*/ projectFolder, ...names)
}
