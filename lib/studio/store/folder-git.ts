import { spawn } from 'node:child_process'
import { environmentWith } from '../../base/environment'
import { historyArguments, readHistory } from './git-history'
import type { Edition } from './store'

/** `none`: the author commits herself. */
export type GitWay = 'none' | 'commit' | 'push'

/** What WRITE_GIT says; anything else is a slip that must not push. */
export function gitWay(said: string | undefined): GitWay {
  return said === 'commit' || said === 'push' ? said : 'none'
}

type Done = { commit: string | null; fault: string | null }

/**
 * git of the folder: one commit of these paths, written or removed, and of nothing else that lies about, whatever is
 * staged. `push` sends the branch to where git would send it.
 */
export async function commitPaths(folder: string, way: GitWay, paths: Paths, message: string): Promise<Done> {
  if (way === 'none') return { commit: null, fault: null }
  const { written, removed } = paths
  const staged = [
    ...(written.length > 0 ? [['add', '--', ...written]] : []),
    // What git never knew can't be committed as gone.
    ...(removed.length > 0 ? [['rm', '--quiet', '--cached', '--ignore-unmatch', '--', ...removed]] : []),
  ]
  for (const args of staged) {
    const done = await git(folder, args)
    if (done.code !== 0) return { commit: null, fault: done.said }
  }
  const { said } = await git(folder, [...differing, '--', ...written, ...removed])
  const changed = said.split('\0').filter(Boolean)
  if (changed.length > 0) {
    const made = await git(folder, ['commit', '--quiet', '-m', message, '--', ...changed])
    if (made.code !== 0) return { commit: null, fault: made.said }
  }
  const { said: commit } = await git(folder, ['rev-parse', 'HEAD'])
  if (way === 'commit') return { commit, fault: null }
  const pushed = await git(folder, ['push', '--quiet'])
  return { commit, fault: pushed.code === 0 ? null : pushed.said }
}

type Paths = { written: readonly string[]; removed: readonly string[] }

/** The site's folder may lie somewhere in its repository. */
const differing = ['diff', '--cached', '--name-only', '--no-renames', '--relative', '-z']

/** A content that git of the folder has had once; null where it has none of that name. */
export async function blobInFolder(folder: string, version: string): Promise<Uint8Array | null> {
  const { code, bytes } = await git(folder, ['cat-file', 'blob', version])
  return code === 0 ? bytes : null
}

/** null where the folder lies in no repository. */
export async function historyInFolder(folder: string, path: string): Promise<Edition[] | null> {
  const { code, said } = await git(folder, historyArguments(path))
  return code === 0 ? readHistory(said) : null
}

/** It asks nobody: without a password at hand it fails, and doesn't wait for one. */
function git(folder: string, args: string[]): Promise<{ code: number; said: string; bytes: Uint8Array }> {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: folder, env: environmentWith({ GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }) })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => parts.push(data))
    const done = (code: number, bytes: Buffer) => resolve({ code, bytes, said: bytes.toString('utf8').trim() })
    child.on('error', (error) => done(1, Buffer.from(error.message)))
    child.on('close', (code) => done(code ?? 1, Buffer.concat(parts)))
  })
}
