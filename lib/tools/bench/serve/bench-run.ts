import { readFileSync } from 'node:fs'

type Result = { requests: { average: number; total: number }; non2xx: number; errors: number }
type Autocannon = (options: Record<string, unknown>) => Promise<Result>
type Asking = { url: string; accepted: string; connections: number; seconds: number }

/** Requests a second, and the processor time of the server for each, in microseconds. */
type Measured = { rate: number; cost: number }

/** Asks for one address as fast as it is answered; an answer that is none ends the benchmark. */
export async function measureRun(
  autocannon: Autocannon,
  { url, accepted, connections, seconds }: Asking,
  pid: number,
): Promise<Measured> {
  const before = processorTime(pid)
  const headers = { 'Accept-Encoding': accepted }
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds, headers })
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} answers were no page, ${errors} failed`)
  return { rate: requests.average, cost: ((processorTime(pid) - before) * 1e6) / requests.total }
}

/** Rates and costs in the better of two runs of each, by turns, so that what else the machine does weighs on both. */
export async function bestOf(runs: (() => Promise<Measured>)[]): Promise<[rates: number[], costs: number[]]> {
  const best: Measured[] = []
  for (const [index, run] of [...runs, ...runs].entries()) {
    const measured = await run()
    const earlier = best[index % runs.length]
    if (!earlier || measured.rate > earlier.rate) best[index % runs.length] = measured
  }
  return [best.map(({ rate }) => rate), best.map(({ cost }) => cost)]
}

/** Seconds; the kernel counts them in hundredths (Linux's /proc). */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Megabytes at the most so far. */
export function peakMemory(pid: number): number {
  const kibibytes = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  return Math.round((kibibytes * 1024) / 1e6)
}
