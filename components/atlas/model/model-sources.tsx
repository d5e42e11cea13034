import type { Locale, Model, Source } from '../../../lib/atlas/record/types'
import { pageWords } from '../../../lib/atlas/words/words'
import { formatDate } from '../../../lib/site/names/format-date'
import { say } from '../../../lib/words/words'

type ModelSourcesProps = {
  model: Model
  locale: Locale
  /** where the files of the rows can be changed */
  repository: string | null
}

/** Where it can be read, what the values were checked against and when, and where to correct them. */
export function ModelSources({ model, locale, repository }: ModelSourcesProps) {
  const words = pageWords(locale)
  return (
    <section>
      <h2 id="sources">{words.sources}</h2>
      <ul className="model-sources">
        {model.sources.map((source) => (
          <li key={source.url}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {model.verifiedBy.length > 0 && (
        <details>
          <summary>{words.checked}</summary>
          <ul className="model-sources">
            {model.verifiedBy.map(({ document, kind, facts }) => (
              <li key={document}>
                <span lang="en">{document}</span>{' '}
                <small>
                  {words.documentKind[kind]}: <span lang="en">{facts.join(', ')}</span>
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {(model.checked || repository) && (
        <p className="atlas-note">
          {model.checked && `${say(words.checkedOn, { day: formatDate(model.checked, locale) })} `}
          {repository && (
            <a href={`${repository}${model.id}.yaml`} rel="noopener noreferrer">
              {words.correctIt}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

/** "Jacob Devlin et al., BERT: …, NAACL 2019 (2018.10)" */
export function SourceLine({ source: { authors, title, url, published, venue } }: { source: Source }) {
  return (
    <>
      {authors},{' '}
      <a href={url} rel="noopener noreferrer" lang="en">
        {title}
      </a>
      {venue && <span lang="en">, {venue}</span>} (<time dateTime={published}>{published.replace('-', '.')}</time>)
    </>
  )
}
