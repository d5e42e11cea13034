import type { ReactNode } from 'react'
import { inLanguage } from '../../lib/atlas/pages/atlas-pages'
import { pageWords } from '../../lib/atlas/words/words'
import { homeOf, href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { Breadcrumbs } from '../site/breadcrumbs'
import type { AtlasProps } from './atlas-props'

type AtlasHeaderProps = AtlasProps & { title: string; lead?: ReactNode; children?: ReactNode }

/** Where the page belongs, what it is called, and the same in other languages. */
export function AtlasHeader({ site, page, translations, title, lead, children }: AtlasHeaderProps) {
  const { settings } = site
  const home = homeOf(settings, page.lang)
  const tree = { name: pageWords(page.locale).atlas, url: inLanguage(home, '/models/') }
  const above = page.kind === 'tree' ? [] : [tree]
  const nameOf = (key: string) => settings.languages.find((language) => language.key === key)?.name || key
  return (
    <header className="atlas-header">
      <Breadcrumbs {...{ settings, lang: page.lang, langTag: page.langTag, above, title }} />
      <h1 className="text-5xl">{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
      {translations.length > 0 && (
        <nav className="atlas-note" aria-label={wordsFor(page.langTag).translations}>
          {translations.map((other) => (
            <a
              key={other.url}
              href={href(settings, other.url)}
              lang={other.langTag}
              hrefLang={other.langTag}
              rel="alternate"
            >
              {nameOf(other.lang)}
            </a>
          ))}
        </nav>
      )}
    </header>
  )
}
