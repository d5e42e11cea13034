import { join, resolve } from 'node:path'
import { environment } from './environment'

/** Where the engine stands: the folder of package.json, from which every command runs. */
export const projectFolder = process.cwd()

/** The author's folder. It is only ever read, and never by a page: Next must not trace what is in it. */
export const siteFolder = resolve(/*turbopackIgnore: true*/ projectFolder, environment.SITE_DIR ?? '.')

/** A site elsewhere keeps Hugo's `static/`; in our own folder Next's `public/` is that folder. */
export const isOwnSite = siteFolder === projectFolder

const isDevelopment = environment.NODE_ENV === 'development'

/** What the content step writes for the pages; made anew by every build. `npm run dev`, which shows drafts, has its own. */
export const buildFolder = below('.gaji')
export const workFolder = isDevelopment ? below('.gaji', 'dev') : buildFolder

/** What is worth keeping between builds, also on a fresh checkout: Vercel keeps `.next/cache`. */
export const cacheFolder = below('.next', 'cache', 'gaji')

/** The folder that Next serves: in our own folder the author's static files, and what a build has put beside them. */
export const staticFolder = below('public')

/** Where files at addresses are put: in `npm run dev` not where a build puts them. */
export const publicFolder = isDevelopment ? join(/*turbopackIgnore: true*/ workFolder, 'public') : staticFolder

/** Turbopack takes into its memory, and traces for a server, every file of a folder that it sees a module name. */
function below(...names: string[]): string {
  return join(/*turbopackIgnore: true*/ projectFolder, ...names)
}
