import { readdirSync, readFileSync } from 'node:fs'

/** Between two looks, in milliseconds. */
const pause = 100
/** Of what Linux calls USER_HZ, the same on every machine that Node runs on. */
const ticksPerSecond = 100

type Seen = { cpu: number; memory: number }

/**
 * Looks at a process and all below it until it is asked: seconds of processor time of all, and the peak of the largest
 * in MiB. It sees what a shell's `times` doesn't: a process that nobody has waited for, as Next leaves its workers.
 * Reads Linux's /proc; elsewhere both are 0.
 */
export function watchProcesses(root: number): () => Seen {
  const seen = new Map<number, Seen>()
  const look = () => {
    for (const pid of withDescendants(root)) {
      const now = costOf(pid)
      if (now) seen.set(pid, now)
    }
  }
  const timer = setInterval(look, pause)
  return () => {
    clearInterval(timer)
    const all = [...seen.values()]
    return {
      cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(0, ...all.map(({ memory }) => memory)),
    }
  }
}

function withDescendants(root: number): number[] {
  const below = new Map<number, number[]>()
  for (const pid of processes()) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readOf(pid, 'status'))?.[1] ?? -1)
    below.set(parent, [...(below.get(parent) ?? []), pid])
  }
  const found = [root]
  for (const pid of found) found.push(...(below.get(pid) ?? []))
  return found
}

/** Null where it has just ended. The kernel itself keeps the peak of its memory (VmHWM). */
function costOf(pid: number): Seen | null {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readOf(pid, 'status'))?.[1]
  // After the name in brackets, which may have spaces: user and system time are the 12th and 13th.
  const fields = readOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  const ticks = Number(fields[11]) + Number(fields[12])
  return peak && Number.isFinite(ticks) ? { cpu: ticks / ticksPerSecond, memory: Number(peak) / 1024 } : null
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** Empty where the process has just ended. */
function readOf(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
