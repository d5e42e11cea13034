import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isKinOf, parseRepository, type Repository } from '../../base/text/repository-address'

/**
 * The site's own repository: from `params` (hugo-book's BookRepo, Docsy's github_repo, editPost.URL …),
 * package.json, git's remote, or the address of GitHub Pages. Null where nothing tells. Never runs git.
 */
export function siteRepository(siteFolder: string, params: Record<string, unknown>, baseURL = ''): Repository | null {
  return fromParams(params) ?? fromPackage(siteFolder) ?? fromGit(siteFolder) ?? fromPages(baseURL)
}

/**
 * Where the site's folder lies in its repository: "" or "blog/". A checkout around it that belongs to another repository
 * (the engine's, with somebody's site in it) says nothing of that. Never runs git.
 */
export function folderInRepository(siteFolder: string, repository: Repository | null): string {
  // The checkout is above the folder itself, and not above a link to it.
  const folder = existsSync(siteFolder) ? realpathSync(siteFolder) : resolve(siteFolder)
  const checkout = checkoutOf(folder)
  const remote = fromGit(folder)
  if (checkout === null || (repository && remote && !isKinOf(remote, repository))) return ''
  const path = relative(checkout, folder).split(sep).join('/')
  return path && `${path}/`
}

/** Only settings that speak of the repository or of editing: a theme's credits name other repositories. */
const repositoryKey = /repo|^edit|^gaji$/i

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
  const checkout = checkoutOf(resolve(siteFolder))
  const config = checkout && readText(join(gitFolder(join(checkout, '.git')), 'config'))
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

/** The nearest folder with `.git`, this one or above it. */
function checkoutOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? null : checkoutOf(above)
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
