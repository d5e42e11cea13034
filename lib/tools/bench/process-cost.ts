import { readFileSync } from 'node:fs'

/** Of what Linux calls USER_HZ, the same on every machine that Node runs on. */
const ticksPerSecond = 100

/** Seconds of processor time so far, and MiB of memory at the most. */
export type ProcessCost = { cpu: number; memory: number }

/** Null where it has just ended. The kernel itself keeps the peak of its memory (VmHWM). Reads Linux's /proc. */
export function processCost(pid: number): ProcessCost | null {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readOf(pid, 'status'))?.[1]
  // After the name in brackets, which may have spaces: user and system time are the 12th and 13th.
  const fields = readOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  const ticks = Number(fields[11]) + Number(fields[12])
  return peak && Number.isFinite(ticks) ? { cpu: ticks / ticksPerSecond, memory: Number(peak) / 1024 } : null
}

/** Empty where the process has just ended. */
export function readOf(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
