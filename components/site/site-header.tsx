import type { ReactNode } from 'react'
import type { Site } from '../../lib/record/site'
import type { MenuEntry } from '../../lib/record/types'
import { href } from '../../lib/site/addresses/urls'
import { siteName } from '../../lib/site/names/site-name'
import { wordsFor } from '../../lib/words/interface-words'
import { Mark } from './mark'
import { MenuLinks } from './menu-links'

type SiteHeaderProps = {
  site: Site
  lang: string
  langTag: string
  menu: readonly MenuEntry[]
  current?: string
  /** beside the switch of the theme */
  tools: ReactNode
}

export function SiteHeader({ site, lang, langTag, menu, current, tools }: SiteHeaderProps) {
  const { settings } = site
  const language = settings.languages.find((candidate) => candidate.key === lang)
  const words = wordsFor(langTag)
  const home = language?.home ?? '/'
  return (
    <header className="site-header mx-auto flex w-full max-w-frame flex-wrap items-center gap-x-[1.6rem] px-side pt-4 pb-[0.4rem] text-sm">
      <a
        className="inline-flex min-h-tap max-w-[min(18rem,62vw)] items-center gap-[0.55rem] text-base/[1.3] [font-weight:700] [letter-spacing:-0.01em] no-underline"
        href={href(settings, home)}
      >
        <Mark />
        <span>{language?.title || siteName(settings) || words.home}</span>
      </a>
      {menu.length > 0 && (
        <nav className="max-desk:order-1 max-desk:w-full print:hidden" aria-label={words.menu}>
          <MenuLinks settings={settings} entries={menu} current={current} more={words.more} />
        </nav>
      )}
      <div className="site-tools ms-auto flex items-center gap-2 print:hidden">
        {tools}
        <theme-switch label={words.theme} auto={words.themeAuto} light={words.themeLight} dark={words.themeDark} />
      </div>
    </header>
  )
}
