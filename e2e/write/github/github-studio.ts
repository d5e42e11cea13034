import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { envOf, serveCommand, untilItAnswers } from '../../build-sites'
import { copyOf, type TestSite } from '../../sites'
import { appSecrets, type GithubMock, startGithubMock } from './github-mock'

/** What seals the cookies. */
export const sealSecret = 'a-secret-of-the-journeys-long-enough'

export type GithubStudio = {
  address: string
  mock: GithubMock
  git(...args: string[]): string
  /** all that the server has said on the terminal */
  log(): string
  stop(): Promise<void>
}

/**
 * The studio on a repository, which has at first what the site's folder has after `change`. `bare`: by `next start` alone, as any
 * host runs it; else by our server.
 */
export async function startGithubStudio(
  site: TestSite,
  port: number,
  { change = () => {}, bare = false }: { change?: (folder: string) => void; bare?: boolean } = {},
): Promise<GithubStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-github-site-'))
  cpSync(site.folder, folder, { recursive: true })
  change(folder)
  const mock = await startGithubMock(folder)
  const env = {
    ...envOf(site),
    ...{ SITE_DIR: folder, PORT: String(port), WRITE_MODE: 'github', WRITE_LOGINS: 'anna', GITHUB_REPO: 'anna/blog' },
    ...{ WRITE_SECRET: sealSecret, GITHUB_CLIENT_ID: appSecrets.id },
    ...{ GITHUB_CLIENT_SECRET: appSecrets.secret, GITHUB_API_URL: mock.apiUrl, GITHUB_WEB_URL: mock.address },
  }
  const command = bare ? [resolve('node_modules/next/dist/bin/next'), 'start', '-p', String(port)] : serveCommand
  const server = spawn(process.execPath, command, { cwd: copyOf(site), env })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += data))
  const address = `http://localhost:${port}${new URL(site.baseURL).pathname.replace(/\/$/, '')}`
  await untilItAnswers(`${address}/healthz`, server)
  return {
    ...{ address, mock, git: mock.repository.git },
    log: () => said,
    async stop() {
      const hasEnded = server.exitCode !== null || once(server, 'exit')
      server.kill('SIGTERM')
      await hasEnded
      mock.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
