import type { Site } from '../../lib/record/site'
import { href } from '../../lib/site/addresses/urls'
import { languageName } from '../../lib/words/language-name'

type OtherLanguagesProps = { site: Site; lang: string; translations: readonly Translation[] }

/** Where the page that is shown stands in another language, by that language's key. */
export type Translation = { lang: string; url: string }

/** The site's other languages: this page in each, or where it isn't translated, that language's home. */
export function OtherLanguages({ site: { settings, pageAt }, lang, translations }: OtherLanguagesProps) {
  return settings.languages
    .filter(({ key, home }) => key !== lang && pageAt(home))
    .map((language) => (
      <li key={language.key}>
        <a
          href={href(settings, translations.find((other) => other.lang === language.key)?.url ?? language.home)}
          hrefLang={language.tag}
          lang={language.tag}
        >
          {languageName(language)}
        </a>
      </li>
    ))
}
