import { preload } from 'react-dom'
import { ground } from '#work/theme.json'
import { assetUrl } from '../../lib/record/assets'
import type { SiteSettings } from '../../lib/record/site-index'
import { countingScript, href } from '../../lib/site/addresses/urls'

/** What every page's head holds besides its metadata: the two scripts and the site's own that counts, the font, the icons, the grounds' colours. */
export function DocumentHead({ settings }: { settings: SiteSettings }) {
  preload(assetUrl(settings, 'font'), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
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
    </head>
  )
}
