import { type ChildProcess, fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Verdict } from '../tools/fuzz/judge-document'
import { makeDocument } from '../tools/fuzz/make-document'
import { allPosts, fixturePosts, nameOfPosts } from '../tools/fuzz/mutate-post'

/**
 * `npm run fuzz -- --minutes 30 [--seed 7]`: made-up texts, one after the other; `--texts 150` in the place of minutes
 * judges so many. `--number 50` judges that one again and prints it. `--all-posts` changes real posts beside the
 * fixture's: a seed then holds only where the same ones lie, which the name printed with it tells. Exit code 1 when there
 * is a finding.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    texts: { type: 'string' },
    seed: { type: 'string' },
    number: { type: 'string' },
    'all-posts': { type: 'boolean' },
  },
})
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const only = values.number === undefined ? null : Number(values.number)
const end = performance.now() + Number(values.minutes ?? 1) * 60_000
/** One, so many, or as many as there is time for. */
const isWanted = (number: number): boolean => {
  if (only !== null) return number === only
  return values.texts === undefined ? performance.now() < end : number < Number(values.texts)
}
/** What takes longer by the clock hangs, on the busiest machine. */
const longest = 180_000

const say = (text: string) => process.stdout.write(`${text}\n`)
let documents = 0
let findings = 0
let slowest = { seconds: 0, number: 0, kind: '' }

const flags = values['all-posts'] ? ['--all-posts'] : []
const posts = values['all-posts'] ? allPosts() : fixturePosts()
say(`seed ${seed}, posts ${nameOfPosts(posts)}`)
if (only !== null) say(makeDocument(seed, only, { posts }).text)
let judge = await startJudge()
for (let number = only ?? 0; isWanted(number); number++) {
  const verdict = await ask(judge, number)
  documents++
  if (verdict === null) {
    judge.kill('SIGKILL')
    judge = await startJudge()
  }
  const { seconds, kind, findings: found } = verdict ?? { seconds: 0, kind: '', findings: ['hang: no end in sight'] }
  if (seconds > slowest.seconds) slowest = { seconds, number, kind }
  findings += found.length
  for (const finding of found) say(`${['--seed', seed, '--number', number, ...flags].join(' ')} ${kind}: ${finding}`)
}
judge.kill()
const { seconds, number, kind } = slowest
say(
  `${documents} texts, ${findings} findings; slowest: ${seconds.toFixed(2)} s of processor time (${kind}, --number ${number})`,
)
if (findings > 0) process.exitCode = 1

async function startJudge(): Promise<ChildProcess> {
  const started = fork(new URL('../tools/fuzz/judge-process.ts', import.meta.url), flags, {
    execArgv: ['--import', 'tsx'],
  })
  await new Promise((resolve) => started.once('message', resolve))
  return started
}

/** Null where it takes too long, or the process has died of it. */
function ask(asked: ChildProcess, wanted: number): Promise<(Verdict & { kind: string }) | null> {
  return new Promise((resolve) => {
    const answer = (verdict: unknown) => {
      clearTimeout(timer)
      asked.off('exit', died)
      resolve(verdict as (Verdict & { kind: string }) | null)
    }
    const died = () => answer(null)
    const timer = setTimeout(() => answer(null), longest)
    asked.once('message', answer)
    asked.once('exit', died)
    asked.send({ seed, number: wanted })
  })
}
