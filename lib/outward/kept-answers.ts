import { readChecked, writeChecked } from '../base/disk/checked-file'
import type { Answer } from './ask-address'

export type KeptAnswers = { get(address: string): Answer | undefined; set(address: string, answer: Answer): void }

type Kept = Answer & { at: number }

/** What was there is asked again after a week; what was not, each time. */
const fresh = 7 * 24 * 3600 * 1000
/** Written now and then: a run that is cut off has asked for something. */
const often = 20

/** A file of what hosts have answered. */
export function openKeptAnswers(file: string, now = Date.now()): KeptAnswers & { save(): void } {
  const kept = readKept(file)
  let unsaved = 0
  const save = () => {
    writeChecked(file, JSON.stringify(kept))
    unsaved = 0
  }
  return {
    get(address) {
      const answer = Object.hasOwn(kept, address) ? kept[address] : undefined
      return answer?.state === 'alive' && now - answer.at < fresh ? answer : undefined
    },
    set(address, answer) {
      kept[address] = { ...answer, at: now }
      if (++unsaved >= often) save()
    },
    save,
  }
}

function readKept(file: string): Record<string, Kept> {
  const bytes = readChecked(file)
  return bytes ? (JSON.parse(bytes.toString()) as Record<string, Kept>) : {}
}
