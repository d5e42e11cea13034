import { spawn } from 'node:child_process'
import { environmentWith } from '../../base/environment'
import type { Publisher } from './publisher'

/** `none`: the author commits herself. */
export type GitWay = 'none' | 'commit' | 'push'

/** What WRITE_GIT says; anything else is a slip that must not push. */
export function gitWay(said: string | undefined): GitWay {
  return said === 'commit' || said === 'push' ? said : 'none'
}

/**
 * git of the folder: one commit of these paths and of nothing else that lies about, whatever is staged. `push` sends the
 * branch to where git would send it.
 */
export function openGitPublisher(siteFolder: string, way: GitWay): Publisher {
  return {
    async publish(paths, message) {
      if (way === 'none') return { committed: null, fault: null }
      const added = await git(siteFolder, ['add', '--', ...paths])
      if (added.code !== 0) return { committed: null, fault: added.said }
      const same = await git(siteFolder, ['diff', '--cached', '--quiet', '--', ...paths])
      if (same.code !== 0) {
        const made = await git(siteFolder, ['commit', '--quiet', '-m', message, '--', ...paths])
        if (made.code !== 0) return { committed: null, fault: made.said }
      }
      const { said } = await git(siteFolder, ['rev-parse', 'HEAD'])
      if (way === 'commit') return { committed: said, fault: null }
      const pushed = await git(siteFolder, ['push', '--quiet'])
      return { committed: said, fault: pushed.code === 0 ? null : pushed.said }
    },
  }
}

/** It asks nobody: without a password at hand it fails, and doesn't wait for one. */
function git(folder: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: folder, env: environmentWith({ GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }) })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
    child.on('error', (error) => resolve({ code: 1, said: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, said: said.trim() }))
  })
}
