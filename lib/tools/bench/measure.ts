import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { watchProcesses } from './watch-processes'

/** Seconds of processor time and by the clock, of a command and all that it starts; MiB of its largest process. */
export type Cost = { cpu: number; wall: number; memory: number }

type Surroundings = { cwd: string; env: NodeJS.ProcessEnv }

/** Runs a command to its end, which must be a good one. */
export async function measure(command: string[], { cwd, env }: Surroundings): Promise<Cost> {
  const begun = performance.now()
  // The shell's own `times`: Node can't ask what its children cost.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const seen = watchProcesses(child.pid as number)
  const code = new Promise((resolve) => child.on('close', resolve))
  // All are pipes because `stdio` says so, which types know of the first three alone.
  const streams = child.stdio.slice(1) as NodeJS.ReadableStream[]
  const [said, erred, times] = await Promise.all(streams.map((stream) => text(stream)))
  const wall = (performance.now() - begun) / 1000
  const { cpu, memory } = seen.end()
  if ((await code) !== 0) throw new Error(`${command.join(' ')} failed:\n${said}${erred}`)
  // `times` knows the shortest process, a look now and then those that nobody waits for: neither says too much.
  return { cpu: Math.max(cpu, secondsOf(times ?? '')), wall, memory }
}

/** "1m2.5s 0m3.1s" → 65.6 */
function secondsOf(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

/** Of steps of one build, one after the other. */
export function together(costs: Cost[]): Cost {
  const sum = (field: 'cpu' | 'wall') => costs.reduce((total, cost) => total + cost[field], 0)
  return { cpu: sum('cpu'), wall: sum('wall'), memory: Math.max(...costs.map(({ memory }) => memory)) }
}
