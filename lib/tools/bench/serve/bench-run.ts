import { type ProcessCost, processCost } from '../process-cost'

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
  const before = costOf(pid).cpu
  const headers = { 'Accept-Encoding': accepted }
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds, headers })
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} answers were no page, ${errors} failed`)
  return { rate: requests.average, cost: ((costOf(pid).cpu - before) * 1e6) / requests.total }
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

/** Of a server that must still be there. */
export function costOf(pid: number): ProcessCost {
  const cost = processCost(pid)
  if (!cost) throw new Error(`process ${pid} has ended, or this is no Linux`)
  return cost
}
