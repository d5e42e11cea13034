import { documentAddress } from '../../../lib/atlas/facts/bases'
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
        <>
          <h3 id="documents">{words.checked}</h3>
          <ol className="model-sources">
            {model.verifiedBy.map(({ document, kind, facts }, at) => (
              <li key={document} id={`document-${at + 1}`}>
                <DocumentName document={document} />{' '}
                <small>
                  {words.documentKind[kind]}: <span lang="en">{facts.join(', ')}</span>
                </small>
              </li>
            ))}
          </ol>
        </>
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

function DocumentName({ document }: { document: string }) {
  const address = documentAddress(document)
  if (!address) return <span lang="en">{document}</span>
  return (
    <a href={address} rel="noopener noreferrer" lang="en">
      {document}
    </a>
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
