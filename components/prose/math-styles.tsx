import { preload } from 'react-dom'
import { assetUrl } from '../../lib/record/assets'
import type { SiteSettings } from '../../lib/record/site-index'

/** The style sheet of formulas, and the two fonts that nearly every formula needs: late, they would move the text. */
export function MathStyles({ settings }: { settings: SiteSettings }) {
  for (const font of ['mathUpright', 'mathItalic'] as const) {
    preload(assetUrl(settings, font), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return <link rel="stylesheet" href={assetUrl(settings, 'mathStyles')} precedence="math" />
}
