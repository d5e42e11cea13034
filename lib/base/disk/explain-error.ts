import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the disk may answer, in the words of whoever must mend it. */
const faults: Record<string, { says: string; remedy: string }> = {
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

/** A fault whose message says all: what is wrong, and what to do. */
export class Fault extends Error {}

/** `.gaji/index.json: the disk is full (free some space …)`; null for what is a fault of ours. */
export function explainFault(error: unknown): string | null {
  if (error instanceof Fault) return error.message
  const { code, path, dest, syscall } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string }
  const fault = syscall && code ? faults[code] : undefined
  if (!fault) return null
  return `${dest ?? path ?? 'a file'}: ${fault.says} (${fault.remedy})`
}

/** For commands of others that failed, and whose own words are a stack: whether there was no space where they write. */
export function explainFullDisk(folder: string): string | null {
  const existing = existsSync(folder) ? folder : dirname(folder)
  const { bavail, bsize } = statfsSync(existing)
  return bavail * bsize < leastSpace ? explainFault({ code: 'ENOSPC', syscall: 'write', path: folder }) : null
}

/** Less than a build writes in one go. */
const leastSpace = 1 << 20
