import { join, resolve } from 'node:path'
import { environment } from '../lib/base/environment'
import { sharedPath } from '../lib/tools/testing/shared'

/** The ports of the test servers; TEST_PORT moves them all where another run stands. */
export function portOf(number: number): number {
  return Number(environment.TEST_PORT ?? 4400) + number
}

/** The sites that the journeys visit, each built in a copy of the project so that the author's own build stays. */
export type TestSite = { name: string; port: number; folder: string; baseURL: string }

export const ownSite: TestSite = { name: 'own', port: portOf(1), folder: '.', baseURL: 'https://gaji.example/' }

/** One of everything, in a folder as Hugo has it, below a base path. */
export const fixtureSite: TestSite = {
  name: 'fixture',
  port: portOf(2),
  folder: resolve('e2e/site'),
  baseURL: 'https://example.org/blog/',
}

const userBlogFolder = sharedPath('sites', 'gogo-hugo-blog')

/** The first user's blog as her workflow builds it; null where it isn't beside the checkout. */
export const userBlog: TestSite | null = userBlogFolder
  ? {
      name: 'user-blog',
      port: portOf(3),
      folder: userBlogFolder,
      baseURL: 'https://cupfeedback.github.io/gogo-hugo-blog/',
    }
  : null

export function originOf(site: TestSite): string {
  return `http://localhost:${site.port}`
}

/** Where the test's server has an address of the site: "/posts/가지/" → "http://localhost:4402/blog/posts/가지/". */
export function addressOn(site: TestSite, path: string): string {
  return originOf(site) + new URL(site.baseURL).pathname.replace(/\/$/, '') + path
}

/** Where the site was built (lib/tools/testing/project-copy.ts). */
export function copyOf(site: TestSite): string {
  return join('.gaji', 'work', site.name)
}
