import { href } from '../../lib/site/addresses/urls'
import { pageTitle } from '../../lib/site/names/page-name'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'
import type { PageList } from './page-list'
import { Pager } from './pager'

/** All terms of a taxonomy with the number of their posts, and what is said of them. */
export function TermsPage({ site, page, pager, text, members }: PageList) {
  const { settings } = site
  const words = wordsFor(page.langTag)
  return (
    <div className="list measure">
      <header className="list-header">
        <h1 className="text-4xl">{pageTitle(page, settings, words)}</h1>
        {page.description && <p className="lead">{page.description}</p>}
      </header>
      {text}
      <ul className="term-list">
        {members.map((term) => (
          <li key={term.url}>
            <a href={href(settings, term.url)}>{term.title}</a>{' '}
            <span className="facts flex-none">{say(words.count, { count: term.members.length })}</span>
            {term.description && <p className="facts">{term.description}</p>}
          </li>
        ))}
      </ul>
      <Pager settings={settings} page={page} pager={pager} />
    </div>
  )
}
