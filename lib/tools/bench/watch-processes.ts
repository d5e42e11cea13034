import { readdirSync } from 'node:fs'
import { type ProcessCost, processCost, readOf } from './process-cost'

/** Between two looks, in milliseconds. */
const pause = 100

/**
 * Looks at a process and all below it until it is told to end: seconds of processor time of all, and the peak of the largest
 * in MiB. It sees what a shell's `times` doesn't: a process that nobody has waited for, as Next leaves its workers.
 * Reads Linux's /proc; elsewhere both are 0.
 */
export function watchProcesses(root: number): { now(): ProcessCost; end(): ProcessCost } {
  const seen = new Map<number, ProcessCost>()
  const look = () => {
    for (const pid of withDescendants(root)) {
      const now = processCost(pid)
      if (now) seen.set(pid, now)
    }
  }
  const timer = setInterval(look, pause)
  const sum = () => {
    const all = [...seen.values()]
    return {
      cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(0, ...all.map(({ memory }) => memory)),
    }
  }
  return {
    now() {
      look()
      return sum()
    },
    end() {
      clearInterval(timer)
      return sum()
    },
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

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}
