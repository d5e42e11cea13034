import type { ReactNode } from 'react'
import version from '#work/version.json'
import type { Door } from '../../lib/door/door'
import { getProblems } from '../../lib/door/pages'
import { wordsFor } from '../../lib/words/interface-words'
import { featureViews } from '../features'
import type { FeatureFrame } from '../shapes/feature-view'
import { SiteFooter } from '../site/site-footer'
import { SiteHeader } from '../site/site-header'
import { DocumentHead, preloadText } from './document-head'
import { ProblemList } from './problem-list'
import { staticMarkup } from './static-markup'

type DocumentProps = { door: Door; lang: string; langTag: string; current?: string; children: ReactNode }

/** What features add to the header, and to the footer. */
function OfFeatures({ place, ...frame }: FeatureFrame & { place: 'tool' | 'footer' }) {
  return Object.entries(featureViews).map(([name, { [place]: Added }]) => Added && <Added key={name} {...frame} />)
}

/** The frame of every reading page. It writes `<html>`, because only the page knows its language. */
export function Document({ door, lang, langTag, current, children }: DocumentProps) {
  const words = wordsFor(langTag)
  const { site } = door
  const { settings } = site
  const language = settings.languages.find(({ key }) => key === lang)
  const isDev = door.refreshes
  // Imported so that `next dev` shows the page anew when the content step has run.
  const compiledAt = isDev ? version.compiledAt : undefined
  const content = (
    <>
      <a className="absolute start-4 -top-24 z-3 bg-ground px-3.5 py-1.5 focus:top-gap print:hidden" href="#content">
        {words.skipToContent}
      </a>
      {isDev && <ProblemList problems={getProblems()} words={words} />}
      <SiteHeader
        {...{ site, lang, langTag, current }}
        menu={door.menu(lang, 'main')}
        tools={<OfFeatures place="tool" {...{ site, lang, langTag }} />}
      />
      <main id="content">{children}</main>
      <SiteFooter
        {...{ site, lang, langTag }}
        menu={[...door.menu(lang, 'footer'), ...door.menu(lang, 'after')]}
        translations={door.translations(current ?? '')}
        more={<OfFeatures place="footer" {...{ site, lang, langTag }} />}
      />
    </>
  )
  // Of the frame's fonts first, then of what the text needs.
  preloadText(settings)
  // What Next refreshes while the author writes stays elements.
  const markup = isDev ? null : staticMarkup(content)
  return (
    // The theme's script may have set `data-theme` before React looks, in `next dev`.
    <html
      lang={langTag}
      data-page="reading"
      data-compiled={compiledAt}
      dir={language?.direction === 'rtl' ? 'rtl' : undefined}
      suppressHydrationWarning
    >
      <DocumentHead settings={settings}>{markup?.head}</DocumentHead>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React itself has just written it */}
      {markup ? <body dangerouslySetInnerHTML={{ __html: markup.html }} /> : <body>{content}</body>}
    </html>
  )
}
