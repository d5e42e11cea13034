import { getMenu, getSettings } from '../../lib/content/pages'
import { wordsFor } from '../../lib/site/interface-words'
import { href } from '../../lib/site/urls'
import { Mark } from './mark'
import { MenuLinks } from './menu-links'

type SiteHeaderProps = { lang: string; langTag: string; current?: string }

export function SiteHeader({ lang, langTag, current }: SiteHeaderProps) {
  const settings = getSettings()
  const language = settings.languages.find((candidate) => candidate.key === lang)
  const words = wordsFor(langTag)
  return (
    <header className="site-header">
      <a className="site-name" href={href(settings, language?.home ?? '/')}>
        <Mark />
        <span>{language?.title || settings.title || words.home}</span>
      </a>
      <nav aria-label={words.menu}>
        <MenuLinks entries={getMenu(lang, 'main')} current={current} more={words.more} />
      </nav>
    </header>
  )
}
