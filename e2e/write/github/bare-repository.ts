import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environmentWith } from '../../../lib/base/environment'

/** What git says no to. */
export class GitRefusal extends Error {}

export type BareRepository = ReturnType<typeof openBareRepository>

/** A bare repository with one branch, `main`, whose first commit is a folder as it is. */
export function openBareRepository(folder: string) {
  const place = mkdtempSync(join(tmpdir(), 'gaji-github-'))
  const bare = join(place, 'bare.git')
  const checkout = join(place, 'checkout')
  cpSync(folder, checkout, { recursive: true })
  rmSync(join(checkout, '.git'), { recursive: true, force: true })
  const begin = (...args: string[]) => spawnSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd: checkout })
  begin('init', '-q')
  begin('config', 'user.name', '안나')
  begin('config', 'user.email', 'anna@example.org')
  begin('add', '-f', '.')
  begin('commit', '-qm', 'as it was')
  begin('clone', '-q', '--bare', checkout, bare)

  function bytesOf(args: string[], input?: string | Uint8Array, env: Record<string, string> = {}): Buffer {
    const all = ['-c', 'core.quotepath=off', ...args]
    const { status, stdout, stderr } = spawnSync('git', all, {
      cwd: bare,
      input: input ?? '',
      env: environmentWith(env),
      maxBuffer: 1 << 28,
    })
    if (status !== 0) throw new GitRefusal(stderr.toString().trim())
    return stdout
  }
  const git = (...args: string[]) => bytesOf(args).toString().trim()
  return {
    git,
    bytesOf,
    /** somebody else's push: one commit on the branch */
    push(files: Record<string, string>, message = 'somebody else') {
      const head = git('rev-parse', 'main')
      const tree = writeTree(
        head,
        Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644' })),
      )
      const commit = commitTree({ tree, parents: [head], message, author: '남' })
      git('update-ref', 'refs/heads/main', commit)
      return commit
    },
    writeTree,
    commitTree,
    remove: () => rmSync(place, { recursive: true, force: true }),
  }

  function writeTree(base: string, entries: { path: string; mode: string; sha?: string | null; content?: string }[]) {
    const env = { GIT_INDEX_FILE: join(place, `index-${Math.random()}`) }
    bytesOf(['read-tree', base], '', env)
    const lines = entries.map(({ path, mode, sha, content }) => {
      if (sha === null) return `0 ${'0'.repeat(40)}\t${path}\0`
      const blob = sha ?? bytesOf(['hash-object', '-w', '--stdin'], content).toString().trim()
      return `${mode} ${blob}\t${path}\0`
    })
    bytesOf(['update-index', '-z', '--index-info'], lines.join(''), env)
    return bytesOf(['write-tree'], '', env).toString().trim()
  }

  function commitTree({ tree, parents, message, author }: NewCommit): string {
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])]
    const email = `${author}@users.noreply.github.com`
    const env = {
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: email,
    }
    return bytesOf(args, message, env).toString().trim()
  }
}

type NewCommit = { tree: string; parents: string[]; message: string; author: string }
