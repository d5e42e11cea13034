import { type Destination, getBody, getMembers, getSettings } from '../../lib/door/pages'
import { href } from '../../lib/site/addresses/urls'
import { pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'
import { Prose } from '../prose/prose'
import { Pager } from './pager'

/** All terms of a taxonomy with the number of their posts. */
export function TermsPage({ destination: { page, pager } }: { destination: Destination }) {
  const words = wordsFor(page.langTag)
  const body = pager === 1 ? getBody(page) : null
  return (
    <div className="list">
      <header className="list-header">
        <h1>{pageTitle(page, getSettings(), words)}</h1>
        {page.description && <p className="lead">{page.description}</p>}
      </header>
      {body && <Prose body={body} page={page} />}
      <ul className="term-list">
        {getMembers(page, pager).map((term) => (
          <li key={term.url}>
            <a href={href(getSettings(), term.url)}>{term.title}</a>{' '}
            <span className="facts">{say(words.count, { count: term.members.length })}</span>
          </li>
        ))}
      </ul>
      <Pager page={page} pager={pager} />
    </div>
  )
}
