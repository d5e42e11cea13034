import { environment } from '../../base/environment'

/** The repository on GitHub that is written, and where GitHub is. */
export type RepositorySettings = { repository: string; branch: string; apiUrl: string; webUrl: string }

type Said = Pick<typeof environment, 'GITHUB_REPO' | 'GITHUB_BRANCH' | 'GITHUB_API_URL' | 'GITHUB_WEB_URL'>

/** A text is what is wrong with them: the studio stays off then. */
export function repositorySettings(said: Said = environment): RepositorySettings | string {
  const repository = said.GITHUB_REPO ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return `GITHUB_REPO is "${repository}" (it is owner/name)`
  return {
    repository,
    branch: said.GITHUB_BRANCH ?? 'main',
    apiUrl: plain(said.GITHUB_API_URL ?? 'https://api.github.com'),
    webUrl: plain(said.GITHUB_WEB_URL ?? 'https://github.com'),
  }
}

function plain(url: string): string {
  return url.replace(/\/+$/, '')
}
