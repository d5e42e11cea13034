import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { livingProcess, processMark } from './process-mark'

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
  const own = processMark(owner)
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
    const pid = livingProcess(name)
    if (pid !== null) return pid
    rmSync(join(folder, name), { force: true })
  }
  return null
}
