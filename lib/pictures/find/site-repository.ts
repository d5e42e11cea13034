import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseRepository, type Repository } from './repository-address'

/**
 * The site's own repository: from `params` (hugo-book's BookRepo, Docsy's github_repo, editPost.URL …),
 * package.json, git's remote, or the address of GitHub Pages. Null where nothing tells. Never runs git.
 */
export function siteRepository(siteFolder: string, params: Record<string, unknown>, baseURL = ''): Repository | null {
  return fromParams(params) ?? fromPackage(siteFolder) ?? fromGit(siteFolder) ?? fromPages(baseURL)
}

/** Only settings that speak of the repository or of editing: a theme's credits name other repositories. */
const repositoryKey = /repo|^edit/i

function fromParams(params: Record<string, unknown>, key = ''): Repository | null {
  const { owner, repo } = params
  if (typeof owner === 'string' && typeof repo === 'string') return { owner, repo }
  for (const [name, value] of Object.entries(params)) {
    if (!repositoryKey.test(name) && !(key && /^url$/i.test(name))) continue
    const found =
      typeof value === 'string'
        ? (parseRepository(value) ?? parseShort(value))
        : isGroup(value)
          ? fromParams(value, name)
          : null
    if (found) return found
  }
  return null
}

/** "OWNER/REPO" */
function parseShort(text: string): Repository | null {
  return /^[\w.-]+\/[\w.-]+$/.test(text) ? parseRepository(`github:${text}`) : null
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fromPackage(siteFolder: string): Repository | null {
  const text = readText(join(siteFolder, 'package.json'))
  if (!text) return null
  try {
    const { repository } = JSON.parse(text) as { repository?: unknown }
    const url = typeof repository === 'string' ? repository : (repository as { url?: unknown } | undefined)?.url
    return typeof url === 'string' ? (parseRepository(url) ?? parseShort(url)) : null
  } catch {
    return null
  }
}

/** `origin` before other remotes, in the nearest `.git` at or above the folder. */
function fromGit(siteFolder: string): Repository | null {
  const config = gitConfig(resolve(siteFolder))
  if (!config) return null
  let fallback: Repository | null = null
  for (const section of config.split(/^\s*(?=\[)/m)) {
    const remote = /^\[remote "([^"]+)"\]/.exec(section)?.[1]
    const url = remote && /^\s*url\s*=\s*(\S+)/m.exec(section)?.[1]
    const repository = url ? parseRepository(url) : null
    if (repository && remote === 'origin') return repository
    fallback ??= repository
  }
  return fallback
}

function gitConfig(folder: string): string | null {
  const git = join(folder, '.git')
  if (existsSync(git)) return readText(join(gitFolder(git), 'config'))
  const above = dirname(folder)
  return above === folder ? null : gitConfig(above)
}

/** In a worktree `.git` is a file ("gitdir: …"), whose folder names the common one. */
function gitFolder(git: string): string {
  if (statSync(git).isDirectory()) return git
  const folder = resolve(dirname(git), /^gitdir:\s*(.+?)\s*$/m.exec(readText(git) ?? '')?.[1] ?? '.git')
  const common = readText(join(folder, 'commondir'))?.trim()
  return common ? resolve(folder, common) : folder
}

/** https://OWNER.github.io/REPO/ */
function fromPages(baseURL: string): Repository | null {
  const match = /^https?:\/\/([\w-]+)\.github\.io(?:\/([\w.-]+))?/i.exec(baseURL)
  return match ? { owner: match[1]!, repo: match[2] ?? `${match[1]!.toLowerCase()}.github.io` } : null
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
