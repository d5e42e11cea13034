import { foldProblems, formatTold } from '../../lib/base/fold-problems'
import type { Problem } from '../../lib/base/problems'
import type { Words } from '../../lib/words/words'

/** In `next dev` only: what a build would say, on top of the page that it is about. */
export function ProblemList({ problems, words }: { problems: readonly Problem[]; words: Words }) {
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (problems.length === 0) return null
  return (
    <details className="problem-list bg-raised px-side py-gap text-sm" open={errors.length > 0}>
      <summary>{`${words.problems} ${problems.length}`}</summary>
      <ul>
        {foldProblems(problems).map((told) => (
          <li key={formatTold(told)} className={told.problem.severity === 'error' ? 'text-error' : undefined}>
            <code className="font-mono whitespace-pre-wrap">{formatTold(told)}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
