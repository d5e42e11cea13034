import { environment } from '../../base/environment'
import { type RepositorySettings, repositorySettings } from './repository-settings'

/** What the studio must be told to write into a repository on GitHub. */
export type GithubSettings = RepositorySettings & {
  /** in small letters: GitHub's names have no case */
  logins: ReadonlySet<string>
  /** the first seals, all of them open */
  secrets: readonly string[]
  client: { id: string; secret: string }
}

type Said = Pick<
  typeof environment,
  | 'WRITE_LOGINS'
  | 'WRITE_SECRET'
  | 'GITHUB_REPO'
  | 'GITHUB_BRANCH'
  | 'GITHUB_CLIENT_ID'
  | 'GITHUB_CLIENT_SECRET'
  | 'GITHUB_API_URL'
  | 'GITHUB_WEB_URL'
>

/** `openssl rand -base64 32` gives 44 letters, `-hex 16` 32. */
const leastSecret = 32

/** A text is what is wrong with them: the studio stays off then. */
export function githubSettings(said: Said = environment): GithubSettings | string {
  const names = ['WRITE_LOGINS', 'WRITE_SECRET', 'GITHUB_REPO', 'GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'] as const
  const missing = names.filter((name) => !said[name])
  if (missing.length > 0) return `WRITE_MODE=github also needs ${missing.join(', ')} (README says what they are)`
  const secrets = listOf(said.WRITE_SECRET)
  if (secrets.some((secret) => secret.length < leastSecret))
    return `WRITE_SECRET is too short to keep a secret (make one: openssl rand -base64 32)`
  const place = repositorySettings(said)
  if (typeof place === 'string') return place
  return {
    ...place,
    logins: new Set(listOf(said.WRITE_LOGINS).map((login) => login.toLowerCase())),
    secrets,
    client: { id: said.GITHUB_CLIENT_ID ?? '', secret: said.GITHUB_CLIENT_SECRET ?? '' },
  }
}

function listOf(said: string | undefined): string[] {
  return (said ?? '').split(/[\s,]+/).filter(Boolean)
}
