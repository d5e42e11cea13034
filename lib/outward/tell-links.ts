import { formatProblem, type Problem, sortProblems } from '../base/problems'
import type { Answer } from './ask-address'
import type { OutwardLink } from './outward-links'

type Told = { lines: string[]; dead: number }

/** Dead links by file, line and column, as errors; what can't be known and what leads to a home page, as warnings. */
export function tellLinks(links: readonly OutwardLink[], answers: ReadonlyMap<string, Answer>): Told {
  const problems = links.flatMap(({ address, ...place }): Problem[] => {
    const answer = answers.get(address)
    if (!answer) return []
    const { state, says, movedTo } = answer
    const of = (severity: Problem['severity'], message: string, remedy: string): Problem => {
      return { ...place, severity, code: 'outward-link', message, remedy }
    }
    if (state === 'dead')
      return [of('error', `${address} is dead: ${says}`, 'find where it has gone, or write it without a link')]
    if (state === 'unsure') return [of('warning', `${address} answers ${says}`, 'look at it in a browser')]
    return movedTo ? [of('warning', `${address} leads to ${movedTo}`, 'look whether what you meant is there')] : []
  })
  const sorted = sortProblems(problems)
  return { lines: sorted.map(formatProblem), dead: sorted.filter(({ severity }) => severity === 'error').length }
}
