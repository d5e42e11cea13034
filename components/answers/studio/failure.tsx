import type { AuthorWords } from '../../../lib/answers/author/author-words'

/** Why nothing is shown, and the way to try again. */
export function Failure({ children, words, onAgain }: { children: string; words: AuthorWords; onAgain: () => void }) {
  return (
    <p role="alert" className="studio-note">
      {children}{' '}
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </p>
  )
}
