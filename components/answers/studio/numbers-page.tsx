import type { NumbersAnswer, Spans } from '../../../lib/answers/author/numbers'
import { say } from '../../../lib/words/words'
import type { AuthorPageProps } from './author-page-props'
import { Failure } from './failure'
import { NumbersChart } from './numbers-chart'
import { NumbersTable } from './numbers-table'
import { useAnswer } from './use-answer'

const spans = ['today', 'yesterday', 'month', 'ever'] as const satisfies (keyof Spans)[]

/** How often posts were read and answered, each number with what it means beside it. */
export function NumbersPage(props: AuthorPageProps) {
  const { words, lang, calls } = props
  const { answer, failure, askAgain } = useAnswer<NumbersAnswer>(props, 'numbers')
  if (failure !== null)
    return (
      <Failure words={words} onAgain={askAgain}>
        {failure}
      </Failure>
    )
  if (!answer) return <p className="studio-hint">{words.loading}</p>
  const { sums, posts, days, zone, keepDays } = answer
  const { means } = words
  const spanNames = spans.map((span) => words[span])
  const kept = keepDays === null ? '' : ` ${say(means.kept, { days: keepDays })}`
  const sources = (kind: 'referrer' | 'language', nameOf: (name: string) => string) => ({
    rows: answer.sources[kind].map(({ name, month, ever }) => ({
      key: name,
      name: nameOf(name),
      numbers: [month, ever],
    })),
    hint: means[`${kind}s`] + kept,
  })
  return (
    <div className="studio-numbers">
      <NumbersTable
        {...{ lang, words }}
        title={words.sums}
        hint={say(means.days, { zone })}
        columns={[words.what, ...spanNames]}
        rows={(['views', 'likes', 'comments'] as const).map((measure) => ({
          key: measure,
          name: words[measure],
          note: means[measure],
          numbers: spans.map((span) => sums[measure][span]),
        }))}
      />
      <NumbersChart {...{ days, words, lang }} />
      <NumbersTable
        {...{ lang, words }}
        title={words.posts}
        hint={means.posts}
        columns={[words.post, ...spanNames, words.likes, words.comments]}
        rows={posts.map(({ page, title, views, likes, comments }) => ({
          key: page,
          name: title || page,
          numbers: [...spans.map((span) => views[span]), likes.ever, comments.ever],
        }))}
      />
      <NumbersTable
        {...{ lang, words, ...sources('referrer', (name) => name) }}
        title={words.referrers}
        columns={[words.site, words.month, words.ever]}
      />
      <NumbersTable
        {...{ lang, words, ...sources('language', languageIn(lang)) }}
        title={words.languages}
        columns={[words.language, words.month, words.ever]}
      />
      <section aria-labelledby="download">
        <h2 id="download">{words.download}</h2>
        <p className="studio-facts">
          <a href={calls.address('csv', { of: 'days' })} download>
            {words.csvDays}
          </a>
          <a href={calls.address('csv', { of: 'sources' })} download>
            {words.csvSources}
          </a>
        </p>
      </section>
    </div>
  )
}

/** "ko" → "한국어". A browser may have named a language that nobody knows. */
function languageIn(lang: string): (name: string) => string {
  const languages = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' })
  return (name) => {
    try {
      return languages.of(name) ?? name
    } catch {
      return name
    }
  }
}
