import { join, resolve } from 'node:path'

/** Where the engine stands: the folder of package.json, from which every command runs. */
export const projectFolder = process.cwd()

/** The author's folder. It is only ever read, and never by a page: Next must not trace what is in it. */
export const siteFolder = resolve(/*turbopackIgnore: true*/ projectFolder, process.env.SITE_DIR || '.')

/** A site elsewhere keeps Hugo's `static/`; in our own folder Next's `public/` is that folder. */
export const isOwnSite = siteFolder === projectFolder

/** What the content step writes for the pages; made anew by every build. */
export const workFolder = join(projectFolder, '.gaji')
export const documentsFolder = join(workFolder, 'documents')
export const generatedFolder = join(projectFolder, '.contentlayer', 'generated')

/** What is worth keeping between builds, also on a fresh checkout: Vercel keeps `.next/cache`. */
export const cacheFolder = join(projectFolder, '.next', 'cache', 'gaji')
export const publicFolder = join(projectFolder, 'public')
