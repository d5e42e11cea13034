import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, siteEnv } from '../lib/tools/testing/project-copy'
import { skipAloud } from '../lib/tools/testing/shared'
import { run } from './run'
import { addressOn, copyOf, fixtureSite, ownSite, type TestSite, userBlog } from './sites'

/** Builds the test sites and serves them while the journeys run. */
export default async function buildSites(): Promise<() => void> {
  if (!userBlog) skipAloud("the first user's blog: the fixture site stands in for it")
  return serveSites([fixtureSite, ownSite, ...(userBlog ? [userBlog] : [])])
}

/** Each is built in a copy of the project. @returns what ends their servers */
export async function serveSites(sites: TestSite[]): Promise<() => void> {
  const servers: ChildProcess[] = []
  const endServers = () => {
    for (const server of servers) server.kill('SIGTERM')
  }
  // All have ended before any is told to have failed: none starts a server after that.
  const begun = await Promise.allSettled(
    sites.map(async (site) => {
      servers.push(serve(site, await buildSite(site)))
      await untilItAnswers(addressOn(site, '/healthz'))
    }),
  )
  const failed = begun.find(({ status }) => status === 'rejected')
  if (!failed) return endServers
  endServers()
  throw (failed as PromiseRejectedResult).reason
}

/** The fixture by our command, the others as Vercel builds a site. */
async function buildSite(site: TestSite): Promise<string> {
  const copy = copyProject(site.name)
  // Every page is rendered: a bare `next start` serves no others.
  rmSync(join(copy, '.next', 'cache', 'gaji', 'pages'), { recursive: true, force: true })
  // What an earlier run's readers have answered: a few minutes later theirs would be too many comments of one address.
  rmSync(join(copy, '.data'), { recursive: true, force: true })
  const command = site === fixtureSite ? 'node --import tsx lib/commands/build.ts' : 'npx next build'
  const build = await run(command, copy, envOf(site))
  if (build.code !== 0) throw new Error(`the build of ${site.name} failed:\n${build.output}`)
  writeFileSync(join(copy, '.gaji', 'build.log'), build.output)
  return copy
}

/** A copy of the project for a build more, with what the fixture's build has kept: half of a first build is the same. */
export function warmCopy(name: string): string {
  const copy = copyProject(name)
  const cache = join('.next', 'cache')
  cpSync(join(copyOf(fixtureSite), cache), join(copy, cache), { recursive: true })
  return copy
}

/** What the build of a site said. */
export function buildLog(site: TestSite): string {
  return readFileSync(join(copyOf(site), '.gaji', 'build.log'), 'utf8')
}

/** As `npm start` does when the build is current. */
function serve(site: TestSite, folder: string): ChildProcess {
  const env = { ...envOf(site), PORT: String(site.port) }
  return spawn(process.execPath, serveCommand, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

export const serveCommand = ['--import', 'tsx', 'lib/commands/serve.ts']

export function envOf(site: TestSite): NodeJS.ProcessEnv {
  return siteEnv(site.folder, site.folder === '.' ? {} : { SITE_URL: site.baseURL, VERBOSE: '1' })
}

/** Fails early where `server` has ended. */
export async function untilItAnswers(url: string, server?: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (server && server.exitCode !== null) throw new Error(`the server of ${url} has ended (code ${server.exitCode})`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`nothing answers at ${url}`)
}
