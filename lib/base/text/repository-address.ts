/** A repository on GitHub. */
export type Repository = { owner: string; repo: string }

/** A file in a repository, as an address names it. `rest` begins with the branch, whose name may hold slashes. */
export type RepositoryFile = Repository & { rest: string[] }

/** Branch and file follow owner and repository; `route` is the word between them on github.com. */
const hosts: Record<string, 'bare' | 'routed' | 'media' | 'jsdelivr'> = {
  'raw.githubusercontent.com': 'bare',
  'raw.github.com': 'bare',
  'media.githubusercontent.com': 'media',
  'github.com': 'routed',
  'www.github.com': 'routed',
  'cdn.jsdelivr.net': 'jsdelivr',
}

/**
 * The repository's file behind an address, null where it names none:
 * raw.githubusercontent.com/OWNER/REPO/BRANCH/…, github.com/OWNER/REPO/raw/BRANCH/… and …/blob/BRANCH/…?raw=true.
 */
export function repositoryFile(address: URL): RepositoryFile | null {
  const kind = hosts[address.hostname]
  if (!kind) return null
  let parts = address.pathname.split('/').filter(Boolean).map(decodePart)
  if (kind === 'media' && parts.shift() !== 'media') return null
  if (kind === 'jsdelivr') {
    if (parts.shift() !== 'gh') return null
    const [repo = '', branch = 'main'] = (parts[1] ?? '').split('@')
    parts = [parts[0] ?? '', repo, branch, ...parts.slice(2)]
  }
  const [owner, repo, ...after] = parts
  if (kind === 'routed' && !['raw', 'blob'].includes(after.shift() ?? '')) return null
  const rest = after[0] === 'refs' && ['heads', 'tags'].includes(after[1] ?? '') ? after.slice(2) : after
  return owner && repo && rest.length > 1 ? { owner, repo: repo.replace(/\.git$/, ''), rest } : null
}

/** GitHub's names know no case. */
export function isSameRepository(a: Repository, b: Repository): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.repo.toLowerCase() === b.repo.toLowerCase()
}

/** The same owner's, or a fork under the same name. */
export function isKinOf(a: Repository, b: Repository): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() || a.repo.toLowerCase() === b.repo.toLowerCase()
}

/** "https://github.com/OWNER/REPO", "git@github.com:OWNER/REPO.git", "github:OWNER/REPO" */
export function parseRepository(text: string): Repository | null {
  const match = /(?:github\.com[/:]|^github:)([\w.-]+)\/([\w.-]+)/i.exec(text.trim())
  return match ? { owner: match[1]!, repo: match[2]!.replace(/\.git$/i, '') } : null
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
