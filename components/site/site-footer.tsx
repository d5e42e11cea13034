import { getMenu, getPage, getSettings } from '../../lib/door/pages'
import { feedUrl, href } from '../../lib/site/addresses/urls'
import { licence } from '../../lib/site/names/licence'
import { socialLinks } from '../../lib/site/names/social-links'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'
import { LicenceName } from './licence-name'
import { MenuLink } from './menu-link'
import { OtherLanguages } from './other-languages'

type SiteFooterProps = { lang: string; langTag: string; current?: string }

export function SiteFooter({ lang, langTag, current }: SiteFooterProps) {
  const settings = getSettings()
  const words = wordsFor(langTag)
  const language = settings.languages.find((candidate) => candidate.key === lang)
  const home = language?.home ?? '/'
  const params = { ...settings.params, ...language?.params }
  const lists = settings.taxonomies.flatMap((plural) => getPage(`${home}${plural}/`) ?? [])
  const terms = licence(params)
  return (
    <footer className="site-footer">
      <ul className="menu">
        {[...getMenu(lang, 'footer'), ...getMenu(lang, 'after')].map((entry) => (
          <li key={entry.identifier + entry.url}>
            <MenuLink entry={entry} />
          </li>
        ))}
        {lists.map((list) => (
          <li key={list.url}>
            <a href={href(settings, list.url)}>{taxonomyName(list.taxonomy ?? '', words) ?? list.title}</a>
          </li>
        ))}
        {getPage(home)?.hasFeed && (
          <li>
            <a href={href(settings, feedUrl(home))}>{words.feed}</a>
          </li>
        )}
        {socialLinks(params).map((link) => (
          <li key={link.url}>
            <a href={link.url} rel="me noopener">
              {link.name}
            </a>
          </li>
        ))}
        <OtherLanguages lang={lang} current={current} />
      </ul>
      {(settings.copyright || terms) && (
        <p className="facts">
          {settings.copyright && <span>{settings.copyright}</span>}
          {terms && (
            <span>
              <LicenceName terms={terms} />
            </span>
          )}
        </p>
      )}
    </footer>
  )
}
