import { readFileSync } from 'node:fs'

/**
 * A process's number with the time of its start, where the system tells it (Linux): a number is given again after its
 * process has ended.
 */
export function processMark(pid = process.pid): string {
  return `${pid}-${startOf(pid)}`
}

/** The 22nd field of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the second, in brackets, may hold spaces. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // A zombie has ended; a container without an init process never clears it away.
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The process that left a mark, while it runs. */
export function livingProcess(mark: string): number | null {
  const pid = Number.parseInt(mark, 10)
  return pid > 0 && isAlive(pid) && processMark(pid) === mark ? pid : null
}
