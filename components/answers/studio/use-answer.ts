import { useEffect, useState } from 'react'
import type { AuthorPageProps } from './author-page-props'

/** What the author's routes answer to a question, asked anew when it is another; and why they don't. */
export function useAnswer<Answer>({ calls, words }: AuthorPageProps, name: string, query: Record<string, string> = {}) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [times, setTimes] = useState(0)
  const asked = JSON.stringify([name, query, times])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is all that the question is made of
  useEffect(() => {
    let isWanted = true
    calls.get<Answer>(name, query).then(
      (found) => {
        if (!isWanted) return
        setFailure(null)
        setAnswer(found)
      },
      (error) => isWanted && setFailure(calls.isNobody(error) ? words.noServer : calls.failureOf(error)),
    )
    return () => {
      isWanted = false
    }
  }, [asked])
  return { answer, setAnswer, failure, askAgain: () => setTimes(times + 1) }
}
