import type { AnswersSettings } from '../site/answers-settings'

/** What stands in the form beside what a reader wrote, and what is known of who sends it. */
export type Sent = {
  name: string
  text: string
  email: string
  /** fields as they came; undefined where the form had none */
  trap: string | undefined
  /** how long the form was open, by a stamp that is ours; null without one */
  openMilliseconds: number | null
  /** whoever sends it has had a comment let through */
  isKnown: boolean
  /** many come, and this one has not done the work that is asked for then */
  lacksWork: boolean
}

export type Verdict = { is: 'shown' } | { is: 'held'; reason: HeldReason } | { is: 'refused'; word: RefusedWord }
export type HeldReason = 'first' | 'all' | 'plain' | 'quick' | 'links' | 'many'
export type RefusedWord = 'emptyText' | 'longText' | 'longName' | 'badEmail' | 'trapped' | 'badWord'

export const longest = { name: 40, text: 4000, email: 120 }
const quickest = 3000

/** What is certain is refused in words; what is doubtful waits for the author, and so nothing is lost. */
export function judgeComment(sent: Sent, settings: Pick<AnswersSettings, 'hold' | 'links' | 'words'>): Verdict {
  const word = refusedWord(sent, settings.words)
  if (word) return { is: 'refused', word }
  const reason = heldReason(sent, settings)
  return reason ? { is: 'held', reason } : { is: 'shown' }
}

function refusedWord({ name, text, email, trap }: Sent, words: readonly string[]): RefusedWord | null {
  if (text === '') return 'emptyText'
  if (text.length > longest.text) return 'longText'
  if (name.length > longest.name) return 'longName'
  if (
    email !== '' &&
    (email.length > longest.email || !/^[^\s@<>"(),:;[\\\]]+@[^\s@<>"(),:;[\\\]]+\.[^\s@<>"(),:;[\\\]]+$/.test(email))
  )
    return 'badEmail'
  if (trap) return 'trapped'
  const said = `${name}\n${text}`.toLowerCase()
  return words.some((one) => said.includes(one.toLowerCase())) ? 'badWord' : null
}

function heldReason(sent: Sent, { hold, links }: Pick<AnswersSettings, 'hold' | 'links'>): HeldReason | null {
  if (hold === 'all') return 'all'
  if (sent.trap === undefined || sent.openMilliseconds === null) return 'plain'
  if (sent.openMilliseconds < quickest) return 'quick'
  if (sent.lacksWork) return 'many'
  if ((`${sent.name} ${sent.text}`.match(/https?:\/\/|www\.|\]\(/gi)?.length ?? 0) > links) return 'links'
  return hold === 'first' && !sent.isKnown ? 'first' : null
}
