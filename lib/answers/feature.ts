import type { Feature } from '../record/feature/feature'
import type { SiteSettings } from '../record/site-index'
import { href } from '../site/addresses/urls'
import { siteName } from '../site/names/site-name'
import { authorWords } from './author/author-words'
import { answeredPages } from './build/answered-pages'
import { answersScript } from './build/answers-script'
import { pageStyles } from './build/page-styles'
import { storedAnswers } from './build/stored-answers'
import { answersSettings } from './site/answers-settings'
import { type KeptAnswers, keepAnswers, type ShownAnswers } from './site/kept-answers'
import { answersWords } from './words/words'

/**
 * Readers answer: how often a post was read, likes and comments, kept by the site itself. The content step writes in what
 * the store has; app/api/answers takes what comes.
 */
export const answers: Feature = {
  name: 'answers',
  shortcodes: {},
  components: {},
  documentTypes: [],
  open(config, { files, projectFolder }) {
    const settings = answersSettings(config)
    const { timeZone } = config
    let shown: Record<string, ShownAnswers | null> = {}
    return {
      problems: [],
      owns: () => false,
      documents: () => new Map(),
      pages: () => [],
      givesWay: { what: 'answers', remedy: 'switch answers off: [params.gaji] answers = false' },
      basis: '',
      enrich: () => ({ problems: [], told: [] }),
      note: () => undefined,
      close: () => [],
      hosts: (url) => (settings?.giscus && Object.hasOwn(shown, url) ? { frames: ['https://giscus.app'] } : {}),
      sends: settings?.at ? [new URL(settings.at).origin] : [],
      async files(index, { theme, redirects }) {
        const script = await answersScript(projectFolder)
        const pages = settings ? answeredPages(index) : {}
        const moved = Object.fromEntries([...redirects].filter(([, to]) => Object.hasOwn(pages, to)))
        const kept = {
          ...siteOf(index.settings),
          settings,
          timeZone,
          styles: pageStyles(theme),
          pages,
          moved,
        }
        shown = settings ? await storedAnswers(kept) : {}
        keepAnswers(files, kept, { settings, timeZone, script: href(index.settings, script.url), pages: shown })
        return settings ? [script] : []
      },
      studio(site) {
        if (!settings || settings.giscus) return null
        const words = authorWords(siteOf(site).langTag)
        const pages = (['comments', 'numbers'] as const).map((path) => ({ path, title: words[path] }))
        return { feature: 'answers', pages, words }
      },
      downloads: async () => [],
      glyphs: ({ languages }) => {
        if (!settings) return ''
        const said = Object.values(shown).flatMap((each) => each?.comments.map(({ name, text }) => name + text) ?? [])
        return [...languages.map(({ tag }) => JSON.stringify(answersWords(tag))), ...said].join('')
      },
    }
  },
}

function siteOf(site: SiteSettings): Pick<KeptAnswers, 'baseURL' | 'basePath' | 'langTag' | 'title'> {
  const language = site.languages.find(({ key }) => key === site.defaultLanguage)
  const { baseURL, basePath } = site
  return { baseURL, basePath, langTag: language?.tag ?? 'en', title: language?.title || siteName(site) }
}
