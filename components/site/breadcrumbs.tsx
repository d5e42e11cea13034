import type { SiteSettings } from '../../lib/record/site-index'
import { homeOf, href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import type { Crumb } from './lists-above'

type BreadcrumbsProps = {
  settings: SiteSettings
  lang: string
  langTag: string
  /** from below home down to the page */
  above: readonly Crumb[]
  title: string
}

/** Home › section › page. Right below home there is none: the header leads home as it is. The title stands below it. */
export function Breadcrumbs({ settings, lang, langTag, above, title }: BreadcrumbsProps) {
  if (above.length === 0) return null
  const words = wordsFor(langTag)
  const home = homeOf(settings, lang)
  return (
    <nav className="place" aria-label={words.breadcrumbs}>
      <ol className="flex flex-wrap">
        {[{ name: words.breadcrumbHome, url: home }, ...above].map(({ name, url }) => (
          <li key={url}>
            <a href={href(settings, url)}>{name}</a>
          </li>
        ))}
        <li className="visually-hidden" aria-current="page">
          {title}
        </li>
      </ol>
    </nav>
  )
}
