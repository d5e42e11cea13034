import { getMenu, getPage, getSettings } from '../../lib/content/pages'
import { wordsFor } from '../../lib/site/interface-words'
import { feedUrl, href } from '../../lib/site/urls'
import { MenuLinks } from './menu-links'

export function SiteFooter({ lang, langTag }: { lang: string; langTag: string }) {
  const settings = getSettings()
  const words = wordsFor(langTag)
  const home = settings.languages.find((language) => language.key === lang)?.home ?? '/'
  const lists = settings.taxonomies.flatMap((plural) => getPage(`${home}${plural}/`) ?? [])
  return (
    <footer className="site-footer">
      <MenuLinks entries={[...getMenu(lang, 'footer'), ...getMenu(lang, 'after')]} more={words.more} />
      <ul className="menu">
        {lists.map((list) => (
          <li key={list.url}>
            <a href={href(settings, list.url)}>{words[list.taxonomy as 'tags' | 'categories'] ?? list.title}</a>
          </li>
        ))}
        <li>
          <a href={href(settings, feedUrl(home))}>{words.feed}</a>
        </li>
      </ul>
      {settings.copyright && <p>{settings.copyright}</p>}
    </footer>
  )
}
