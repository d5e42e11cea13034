import type { ReactNode } from 'react'
import type { Site } from '../../lib/record/site'
import type { MenuEntry } from '../../lib/record/types'
import { feedUrl, href } from '../../lib/site/addresses/urls'
import { licence } from '../../lib/site/names/licence'
import { socialLinks } from '../../lib/site/names/social-links'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'
import { LicenceName } from './licence-name'
import { MenuLink } from './menu-link'
import { OtherLanguages, type Translation } from './other-languages'

type SiteFooterProps = {
  site: Site
  lang: string
  langTag: string
  menu: readonly MenuEntry[]
  translations: readonly Translation[]
  /** after the lists of terms */
  more: ReactNode
}

export function SiteFooter({ site, lang, langTag, menu, translations, more }: SiteFooterProps) {
  const { settings } = site
  const words = wordsFor(langTag)
  const language = settings.languages.find((candidate) => candidate.key === lang)
  const home = language?.home ?? '/'
  const params = { ...settings.params, ...language?.params }
  const lists = settings.taxonomies.flatMap((plural) => site.pageAt(`${home}${plural}/`) ?? [])
  const terms = licence(params)
  return (
    <footer className="measure mt-[clamp(3.5rem,9vw,5rem)] rule-above pt-[0.9rem] pb-[2.6rem] text-sm text-muted print:hidden">
      <ul className="menu">
        {menu.map((entry) => (
          <li key={entry.identifier + entry.url}>
            <MenuLink settings={settings} entry={entry} />
          </li>
        ))}
        {lists.map((list) => (
          <li key={list.url}>
            <a href={href(settings, list.url)}>{taxonomyName(list.taxonomy ?? '', words) ?? list.title}</a>
          </li>
        ))}
        {more}
        {site.pageAt(home)?.hasFeed && (
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
        <OtherLanguages site={site} lang={lang} translations={translations} />
      </ul>
      {(settings.copyright || terms) && (
        <p className="facts mt-[0.4rem] text-2xs">
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
