import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { nextCommand } from '../commands/steps/next-command'
import { copyProject, siteEnv } from './testing/project-copy'
import { postFile, postText, writeSyntheticSite } from './testing/synthetic-site'

/**
 * `npx tsx lib/tools/bench-build.ts`: what a build of 1,000 posts costs, cold and with the cache alone restored,
 * and how much more memory 4,000 take. Reads Linux's /proc.
 */
const small = 1000
const large = 4000
const most = 1.5

const cold = await build('bench', writeSyntheticSite(small))
report(`${small} posts, cold`, cold)

const change = { [postFile(500)]: `${postText(500, small)}\n고친 문장.\n` }
const warm = await build('bench-warm', writeSyntheticSite(small, change), join('.gaji', 'work', 'bench'))
report(`${small} posts, .next/cache restored into a fresh copy, one post changed`, warm)

const many = await build('bench', writeSyntheticSite(large))
report(`${large} posts, cold`, many)

const ratio = many.largest / cold.largest
const total = many.together / cold.together
process.stdout.write(
  `memory at ${large} posts: ${ratio.toFixed(2)} × that at ${small} (all processes together ${total.toFixed(2)} ×)\n`,
)
if (warm.parsed.length !== 1 || warm.parsed[0] !== postFile(500))
  fail(`parsed ${warm.parsed.length} posts where one had changed`)
if (ratio > most) fail(`memory grows ${ratio.toFixed(2)} ×, more than ${most} ×`)

/** Sizes in KiB; `largest` is the peak of the largest process, `together` that of all at one moment. */
type Cost = { cpu: number; largest: number; largestIs: string; together: number; parsed: string[] }

async function build(name: string, site: string, cacheFrom?: string): Promise<Cost> {
  rmSync(join('.gaji', 'work', name), { recursive: true, force: true })
  const copy = copyProject(name)
  if (cacheFrom) cpSync(join(cacheFrom, '.next', 'cache'), join(copy, '.next', 'cache'), { recursive: true })
  const log = join(site, 'parses.log')
  appendFileSync(log, '')
  // The shell's own `times`: the processor time of all its children, in its last line.
  const command = `"${process.execPath}" "${nextCommand}" build && times`
  const child = spawn('sh', ['-c', command], {
    cwd: copy,
    env: siteEnv(site, { PARSE_LOG: log }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  const memory = watchMemory(child.pid as number)
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) fail(`the build failed:\n${output}`)
  const parsed = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  rmSync(site, { recursive: true })
  return { cpu: secondsOf(output.trim().split('\n').at(-1) ?? ''), ...memory(), parsed }
}

/** Looks at the process and all below it, ten times a second. The kernel itself keeps each one's peak (VmHWM). */
function watchMemory(root: number): () => Pick<Cost, 'largest' | 'largestIs' | 'together'> {
  let largest = 0
  let largestIs = ''
  let together = 0
  const timer = setInterval(() => {
    const statuses = descendantsOf(root).map(statusOf)
    for (const { peak, name } of statuses) if (peak > largest) [largest, largestIs] = [peak, name]
    together = Math.max(
      together,
      statuses.reduce((sum, { now }) => sum + now, 0),
    )
  }, 100)
  return () => {
    clearInterval(timer)
    return { largest, largestIs, together }
  }
}

function descendantsOf(root: number): number[] {
  const below = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readStatus(Number(name)))?.[1] ?? -1)
    below.set(parent, [...(below.get(parent) ?? []), Number(name)])
  }
  const found = [root]
  for (const pid of found) found.push(...(below.get(pid) ?? []))
  return found
}

function statusOf(pid: number): { name: string; peak: number; now: number } {
  const status = readStatus(pid)
  const size = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0)
  return { name: commandOf(pid), peak: size('VmHWM'), now: size('VmRSS') }
}

/** Empty where the process has just ended. */
function readStatus(pid: number): string {
  return Number.isInteger(pid) ? readText(`/proc/${pid}/status`) : ''
}

function commandOf(pid: number): string {
  return readText(`/proc/${pid}/cmdline`).split('\0').slice(0, 5).join(' ').slice(-40)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** "1m2.5s 0m3.1s" → 65.6 */
function secondsOf(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}

function report(what: string, { cpu, largest, largestIs, together, parsed }: Cost): void {
  const mebibytes = (size: number) => `${Math.round(size / 1024)} MiB`
  const memory = `${mebibytes(largest)} in the largest process (${largestIs.trim()}), ${mebibytes(together)} in all`
  process.stdout.write(
    `${what}: ${cpu.toFixed(1)} s of processor time, peak memory ${memory}, ${parsed.length} posts parsed\n`,
  )
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
