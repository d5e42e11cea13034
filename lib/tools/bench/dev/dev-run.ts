import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { watchProcesses } from '../watch-processes'
import type { DevSite } from './dev-site'

/** Seconds by the clock and of processor time of the server and all that it has started. */
type Spent = { wall: number; cpu: number }

export type DevResult = {
  name: string
  /** from the start of the command to its text in an answer; the second page from the first on */
  firstPage: Spent
  secondPage: Spent
  /** until nothing was at work any more */
  all: Spent
  /** each from the save to the first answer that has it */
  edits: Spent[]
}

/** Between two looks, in milliseconds. */
const pause = 20
const longest = 900_000

/** Starts the server, asks for the page and the home page, and then saves and asks until it is there, so many times. */
export async function runDev(site: DevSite, { port, edits }: { port: number; edits: number }): Promise<DevResult> {
  const sentence = (at: number) => `문장 ${at}번을 잽니다.`
  site.save(sentence(0))
  const begun = performance.now()
  const server = spawn(process.execPath, site.command(port), { cwd: site.cwd, env: site.env, stdio: 'ignore' })
  const cost = watchProcesses(server.pid as number)
  const now = (): Spent => ({ wall: (performance.now() - begun) / 1000, cpu: cost.now().cpu })
  const origin = `http://127.0.0.1:${port}`
  try {
    await untilShown(origin + site.url, sentence(0))
    const firstPage = now()
    await untilShown(`${origin}/`, '<html')
    const secondPage = since(firstPage, now())
    const all = await untilQuiet(now)
    const shown: Spent[] = []
    for (let at = 1; at <= edits; at++) {
      const before = now()
      site.save(sentence(at))
      await untilShown(origin + site.url, sentence(at))
      const one = since(before, now())
      const done = await untilQuiet(now)
      shown.push({ wall: one.wall, cpu: since(before, done).cpu })
    }
    return { name: site.name, firstPage, secondPage, all, edits: shown }
  } finally {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
    cost.end()
  }
}

function since(before: Spent, after: Spent): Spent {
  return { wall: after.wall - before.wall, cpu: after.cpu - before.cpu }
}

async function untilShown(url: string, text: string): Promise<void> {
  const until = performance.now() + longest
  while (performance.now() < until) {
    const answer = await fetch(url).then(
      (response) => response.text(),
      () => '',
    )
    if (answer.includes(text)) return
    await wait(pause)
  }
  throw new Error(`${url}: no "${text}" in ${longest / 1000} seconds`)
}

/** What the server has spent when it has spent next to nothing for a second and a half: longer than any rest of its. */
async function untilQuiet(now: () => Spent): Promise<Spent> {
  for (let last = now(); ; ) {
    await wait(1500)
    const next = now()
    if (next.cpu - last.cpu < 0.1) return last
    last = next
  }
}
