import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { envOf, serveCommand, untilItAnswers } from '../build-sites'
import { copyOf, type TestSite } from '../sites'

export type RunningStudio = {
  /** with the base path, without a last slash */
  address: string
  folder: string
  /** what git says of the folder; every path as it is written */
  git(...args: string[]): string
  /** and its port is free again */
  stop(): Promise<void>
}

/**
 * `npm start` with the studio on, on a copy of a site's folder that git watches, as the journeys have built the site.
 * `port`: free for this one. `change`: what is otherwise in the copy; `more`: of its
 * environment.
 */
export async function startStudio(
  site: TestSite,
  port: number,
  change: (folder: string) => void = () => {},
  more: Record<string, string> = {},
): Promise<RunningStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-studio-'))
  cpSync(site.folder, folder, { recursive: true })
  rmSync(join(folder, '.git'), { recursive: true, force: true })
  change(folder)
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: folder, encoding: 'utf8' }).stdout.trimEnd()
  git('init', '-q')
  git('config', 'user.name', '안나')
  git('config', 'user.email', 'anna@example.org')
  git('add', '.')
  git('commit', '-qm', 'as it was')
  const env = { ...envOf(site), SITE_DIR: folder, PORT: String(port), WRITE_MODE: 'local', ...more }
  const server = spawn(process.execPath, serveCommand, {
    cwd: copyOf(site),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}${new URL(site.baseURL).pathname.replace(/\/$/, '')}`
  await untilItAnswers(`${address}/healthz`, server)
  return {
    ...{ address, folder, git },
    async stop() {
      const hasEnded = server.exitCode !== null || once(server, 'exit')
      server.kill('SIGTERM')
      await hasEnded
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As the studio's own page calls. */
export async function callStudio(
  { address }: Pick<RunningStudio, 'address'>,
  path: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: object; headers?: Record<string, string | null> } = {},
): Promise<Response> {
  const origin = new URL(address).origin
  const said = {
    'x-write': '1',
    'sec-fetch-site': 'same-origin',
    origin,
    'content-type': 'application/json',
    ...headers,
  }
  const sent = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null)
  return fetch(`${address}${path}`, {
    method,
    headers: Object.fromEntries(sent),
    ...(body && { body: JSON.stringify(body) }),
  })
}
