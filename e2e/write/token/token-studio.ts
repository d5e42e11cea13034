import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { SiteIndex } from '../../../lib/record/site-index'
import { envOf } from '../../build-sites'
import { run } from '../../run'
import { copyOf, type TestSite } from '../../sites'
import { type GithubMock, startGithubMock } from '../github/github-mock'
import { startStaticHost } from './static-host'

export type TokenStudio = {
  address: string
  mock: GithubMock
  /** where the site lies in its repository, "" or "e2e/site/" */
  place: string
  /** the exported files */
  out: string
  git(...args: string[]): string
  stop(): void
}

/** The site as it was built for the other journeys, exported with its studio, on a host of files; its repository as `change` leaves it. */
export async function startTokenStudio(
  site: TestSite,
  change: (folder: string) => void = () => {},
): Promise<TokenStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-token-'))
  const repository = join(folder, 'repository')
  const index = JSON.parse(readFileSync(join(copyOf(site), '.gaji', 'index.json'), 'utf8')) as SiteIndex
  const place = index.settings.folderInRepository
  cpSync(site.folder, join(repository, place), { recursive: true })
  change(join(repository, place))
  const mock = await startGithubMock(repository)
  const env = {
    ...envOf(site),
    ...{ WRITE_MODE: 'token', GITHUB_REPO: 'anna/blog', GITHUB_API_URL: mock.apiUrl, GITHUB_WEB_URL: mock.address },
  }
  const exported = await run('node --import tsx lib/commands/export.ts --built', copyOf(site), env)
  if (exported.code !== 0) throw new Error(`the export of ${site.name} failed:\n${exported.output}`)
  const out = join(folder, 'out')
  cpSync(join(copyOf(site), 'out'), out, { recursive: true })
  const host = await startStaticHost(out, new URL(site.baseURL).pathname.replace(/\/$/, ''))
  return {
    ...{ address: host.address, mock, out, place, git: mock.repository.git },
    stop() {
      host.stop()
      mock.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Pastes a token into the page that asks for one. */
export async function giveToken(page: Page, token: string) {
  await page.getByLabel('GitHub 토큰').fill(token)
  await page.getByRole('button', { name: '들어가기' }).click()
}

/** The list of texts, which the page shows to a good token. */
export async function enter(page: Page, { address, mock }: Pick<TokenStudio, 'address' | 'mock'>, hash = '') {
  await page.goto(`${address}/write/${hash}`)
  await giveToken(page, mock.tokenOf('anna'))
  await expect(page.getByLabel('GitHub 토큰')).toBeHidden()
}
