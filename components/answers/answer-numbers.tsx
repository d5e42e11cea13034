import type { AnswersSettings } from '../../lib/answers/site/answers-settings'
import type { ShownAnswers } from '../../lib/answers/site/kept-answers'
import type { AnswersWords } from '../../lib/answers/words/words'

type NumbersProps = {
  settings: AnswersSettings
  /** null where the build could not reach the store: then there is no number */
  shown: ShownAnswers | null
  words: AnswersWords
  api: string
  url: string
  langTag: string
}

/** How often the post was read, and the button that likes it. */
export function AnswerNumbers({ settings, shown, words, api, url, langTag }: NumbersProps) {
  const number = (value: number | undefined) => value?.toLocaleString(langTag)
  if (!settings.views && !settings.likes) return null
  return (
    <div className="answer-numbers">
      {settings.likes && (
        <form method="post" action={`${api}/like`}>
          <input type="hidden" name="page" value={url} />
          <input type="hidden" name="take" value="like" />
          <button type="submit" className="chip">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 14S1.5 10.2 1.5 5.7a3.4 3.4 0 0 1 6.5-1.4 3.4 3.4 0 0 1 6.5 1.4C14.5 10.2 8 14 8 14Z" />
            </svg>
            {words.like} <b data-number="likes">{number(shown?.likes)}</b>
          </button>
        </form>
      )}
      {settings.views && (
        <span>
          {words.views} <b data-number="views">{number(shown?.views)}</b>
        </span>
      )}
    </div>
  )
}
