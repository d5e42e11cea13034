import { nearNames } from '../../base/text/near-names'
import type { ConfigSource } from './source/config-source'

/** Settings at the top of Hugo's configuration, old names too. https://gohugo.io/configuration/all/ */
const settings = `archetypeDir assetDir author baseURL build buildDrafts buildExpired buildFuture caches canonifyURLs
  capitalizeListTitles cascade cleanDestinationDir contentDir contentTypes copyright dataDir defaultContentLanguage
  defaultContentLanguageInSubdir defaultOutputFormat deployment disableAliases disableDefaultLanguageRedirect
  disableHugoGeneratorInject disableKinds disableLanguages disableLiveReload disablePathToLower enableEmoji
  enableGitInfo enableMissingTranslationPlaceholders enableRobotsTXT frontmatter googleAnalytics hasCJKLanguage
  i18nDir ignoreCache ignoreErrors ignoreFiles ignoreLogs ignoreVendorPaths imaging languageCode languageDirection
  languageName languages layoutDir locale logPathWarnings mainSections markup mediaTypes menu menus minify module
  newContentEditor noBuildLock noChmod noTimes outputFormats outputs page paginate paginatePath pagination panicOnWarning params
  permalinks pluralizeListTitles printI18nWarnings printPathWarnings printUnusedTemplates privacy publishDir
  pygmentsCodeFences pygmentsCodeFencesGuessSyntax pygmentsOptions pygmentsStyle pygmentsUseClasses pygmentsUseClassic refLinksErrorLevel
  refLinksNotFoundURL related relativeURLs removePathAccents renderSegments resourceDir rssLimit sectionPagesMenu
  security segments server services sitemap social staticDir summaryLength taxonomies templateMetrics theme themesDir
  timeout timeZone title titleCaseStyle uglyURLs watch disqusShortname enableInlineShortcodes
  footnoteAnchorPrefix footnoteReturnLinkContents metaDataFormat preserveTaxonomyNames`.split(/\s+/)
const known = new Set(settings.map((name) => name.toLowerCase()))

/** Hugo passes over a name that it doesn't know: `pagnate = 5` changes nothing, and nobody says why. */
export function warnOfMisspeltSettings({ raw, places, problems }: ConfigSource): void {
  for (const name of Object.keys(raw)) {
    if (name.length < 5 || known.has(name) || /^staticdir\d+$/.test(name)) continue
    const [meant] = nearNames(name, settings)
    const place = places.get(name)?.key
    if (!meant || !place) continue
    const remedy = `did you mean "${meant}"?`
    problems.push({
      ...place,
      severity: 'warning',
      code: 'unknown-setting',
      message: `unknown setting "${name}"`,
      remedy,
    })
  }
}
