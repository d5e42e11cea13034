import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Options = {
  /** called once, where another process is at work */
  onWait?: (pid: number) => void
  /** until this process, not ours, has ended: what it does with the folder goes on after we have ended */
  owner?: number
}

/**
 * Waits until no other process holds the folder's lock, holds it, and answers how to let it go. Each process has a file
 * of its own there: it writes it, then looks whether another living one stands beside it, and if so steps back. Whose
 * process has ended (`kill -9`) holds nothing, and its file is removed. Processes of one machine are meant.
 */
export async function takeLock(folder: string, { onWait, owner = process.pid }: Options = {}): Promise<() => void> {
  const own = fileOf(owner)
  let isWaiting = false
  for (;;) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, own), '')
    const other = otherHolder(folder, own)
    if (other === null) return () => rmSync(join(folder, own), { force: true })
    rmSync(join(folder, own), { force: true })
    if (!isWaiting) onWait?.(other)
    isWaiting = true
    // Two that step back at once must not meet again.
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200))
  }
}

function otherHolder(folder: string, own: string): number | null {
  for (const name of readdirSync(folder)) {
    if (name === own) continue
    const pid = Number.parseInt(name, 10)
    if (pid > 0 && isAlive(pid) && fileOf(pid) === name) return pid
    rmSync(join(folder, name), { force: true })
  }
  return null
}

/** With the time of its start, where the system tells it (Linux): a number is given again after its process has ended. */
function fileOf(pid: number): string {
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
