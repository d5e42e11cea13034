import { getFeaturePage, getFeatureTranslations, getPage, getSettings } from '../../lib/door/pages'
import { href } from '../../lib/site/addresses/urls'
import { languageName } from '../../lib/words/language-name'

/** The site's other languages: this page in each, or where it isn't translated, that language's home. */
export function OtherLanguages({ lang, current = '' }: { lang: string; current?: string }) {
  const settings = getSettings()
  const translations = translationsOf(current)
  return settings.languages
    .filter(({ key, home }) => key !== lang && getPage(home))
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

function translationsOf(url: string): readonly { lang: string; url: string }[] {
  const page = getPage(url)
  if (page) return page.translations
  const ofFeature = getFeaturePage(url)
  return ofFeature ? getFeatureTranslations(ofFeature) : []
}
