import { setTimeout as rest } from 'node:timers/promises'
import pMap from 'p-map'
import { groupBy } from '../base/group-by'
import { type Answer, askAddress } from './ask-address'
import type { KeptAnswers } from './kept-answers'

type Options = {
  userAgent: string
  /** of one question, in milliseconds */
  timeout: number
  /** between two questions to one host */
  pause: number
  tell?: (done: number, of: number) => void
}

/** So many hosts at a time. */
const hosts = 8

/** What each address answers: each host is asked one thing at a time, with rests between; what was known stays so. */
export async function checkAddresses(
  addresses: readonly string[],
  kept: KeptAnswers,
  { userAgent, timeout, pause, tell = () => {} }: Options,
): Promise<Map<string, Answer>> {
  const all = [...new Set(addresses)]
  const answers = new Map<string, Answer>()
  for (const address of all) {
    const known = kept.get(address)
    if (known) answers.set(address, known)
  }
  const open = all.filter((address) => !answers.has(address))
  const byHost = [...groupBy(open, (address) => new URL(address).host).values()]
  let done = 0
  await pMap(byHost, askHost, { concurrency: hosts })
  return new Map(all.map((address) => [address, answers.get(address) as Answer]))

  async function askHost(own: readonly string[]): Promise<void> {
    for (const [at, address] of own.entries()) {
      if (at > 0) await rest(pause)
      const answer = await patiently(address)
      answers.set(address, answer)
      kept.set(address, answer)
      tell(++done, open.length)
    }
  }

  /** Once more, where the host has said when. */
  async function patiently(address: string): Promise<Answer> {
    const answer = await askAddress(address, { userAgent, timeout })
    if (answer.waits === undefined) return answer
    await rest(answer.waits)
    return askAddress(address, { userAgent, timeout })
  }
}
