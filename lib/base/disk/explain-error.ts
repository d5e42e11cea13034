import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the disk may answer, in the words of whoever must mend it. */
const answers: Record<string, { says: string; remedy: string }> = {
  ENOSPC: {
    says: 'the disk is full',
    remedy: 'free some space and run this again: what was being written is made anew',
  },
  EDQUOT: { says: 'your part of the disk is full', remedy: 'free some space and run this again' },
  EROFS: {
    says: 'this folder is on a disk that is only read',
    remedy: 'the engine writes .gaji, .next and public/ beside package.json: put it where these can be written',
  },
  EACCES: {
    says: 'this may not be read or written by you',
    remedy: 'give yourself the right to it, or run this as whoever owns it',
  },
  EPERM: { says: 'the system forbids this', remedy: 'look at the rights and attributes of the file and its folder' },
  EMFILE: { says: 'too many files are open at once', remedy: 'raise the limit: ulimit -n 4096' },
}

/** An error of the surroundings, not of the program: its message says all, what is wrong and what to do. */
export class OperationalError extends Error {}

/** `.gaji/index.json: the disk is full (free some space …)`; null for what is an error of the program. */
export function explainError(error: unknown): string | null {
  if (error instanceof OperationalError) return error.message
  const { code, path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string }
  const answer = syscall && code ? answers[code] : undefined
  if (!answer) return null
  return `${dest ?? path ?? 'a file'}: ${answer.says} (${answer.remedy})`
}

/** For commands of others that failed, and whose own words are a stack: whether there was no space where they write. */
export function explainFullDisk(folder: string): string | null {
  const existing = existsSync(folder) ? folder : dirname(folder)
  const { bavail, bsize } = statfsSync(existing)
  return bavail * bsize < leastSpace ? explainError({ code: 'ENOSPC', syscall: 'write', path: folder }) : null
}

/** Less than a build writes in one go. */
const leastSpace = 1 << 20
