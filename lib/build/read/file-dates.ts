import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileState, noteInput } from '../../base/workspace/inputs'
import type { SiteConfig } from '../../record/types'

/** When a file changed, where the configuration asks: by its last commit (`enableGitInfo`), or by the disk (`:fileModTime`). */
export function fileDates(folder: string, config: SiteConfig): ((file: string) => Date | null) | undefined {
  if (config.enableGitInfo) {
    const log = gitLog(folder)
    if (log) noteInput(log)
    const dates = log ? knownGitDates(folder, log) : readGitDates(folder)
    return (file) => dates.get(file) ?? null
  }
  const asksDisk = Object.values(config.dateFields).some((fields) => fields.includes(':filemodtime'))
  return asksDisk ? (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtime ?? null : undefined
}

/** Git's own record of what was committed here, which changes with every commit; null where there is no repository. */
function gitLog(folder: string): string | null {
  const asked = ['-C', folder, 'rev-parse', '--path-format=absolute', '--git-path', 'logs/HEAD']
  const { status, stdout } = spawnSync('git', asked, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

const asked = new Map<string, { state: string; dates: Map<string, Date> }>()

/** Git is asked again when something was committed: in an old repository that takes longer than all else that is read. */
function knownGitDates(folder: string, log: string): Map<string, Date> {
  const state = fileState(log)
  const last = asked.get(folder)
  if (last?.state === state) return last.dates
  const dates = readGitDates(folder)
  // Git may be told to keep no log.
  if (existsSync(log)) asked.set(folder, { state, dates })
  return dates
}

/**
 * The date of each file's last commit, for `enableGitInfo`: git is asked once for the whole folder, newest first. Empty
 * where the folder is no repository. A shallow checkout knows only its newest commits (Vercel: VERCEL_DEEP_CLONE).
 * https://gohugo.io/methods/page/gitinfo/
 */
export function readGitDates(folder: string): Map<string, Date> {
  const options = ['--no-merges', '--relative', '--name-only', '-z', '--format=%x01%aI%x00']
  const { status, stdout } = spawnSync('git', ['-C', folder, 'log', ...options, '--', '.'], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  })
  const dates = new Map<string, Date>()
  if (status !== 0) return dates
  let date: Date | null = null
  for (const part of stdout.split('\0')) {
    const text = part.replace(/^\n+/, '')
    if (text.startsWith('\x01')) date = new Date(text.slice(1))
    else if (text && date && !dates.has(text)) dates.set(text, date)
  }
  return dates
}
