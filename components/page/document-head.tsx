import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { ground } from '#work/theme.json'
import { assetUrl } from '../../lib/record/assets'
import type { SiteSettings } from '../../lib/record/site-index'
import { countingScript, href } from '../../lib/site/addresses/urls'

/** The font of all text, which no page is without. */
export function preloadText(settings: SiteSettings): void {
  preload(assetUrl(settings, 'font'), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}

/** What every page's head holds besides its metadata: the two scripts and the site's own that counts, the icons, the
 * grounds' colours. `children`: what this page's parts want there. */
export function DocumentHead({ settings, children }: { settings: SiteSettings; children?: ReactNode }) {
  // An author who writes doesn't count.
  const counts = process.env.NODE_ENV === 'development' ? null : countingScript(settings)
  return (
    <head>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={ground.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={ground.dark} media="(prefers-color-scheme: dark)" />
      {/* Blocks on purpose: a stored theme must be set before the first paint. */}
      <script src={assetUrl(settings, 'theme')} />
      <script type="module" src={assetUrl(settings, 'main')} />
      {counts && <script async src={counts} {...settings.analytics?.attributes} />}
      <link rel="icon" href={assetUrl(settings, 'icon')} sizes="any" />
      <link rel="apple-touch-icon" href={href(settings, '/icon-180.png')} />
      <link rel="manifest" href={href(settings, '/manifest.webmanifest')} />
      {children}
    </head>
  )
}
