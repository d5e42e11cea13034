import { preload } from 'react-dom'
import { getSettings } from '../../lib/door/pages'
import { assetUrl } from '../../lib/record/assets'

/** The style sheet of formulas, and the two fonts that nearly every formula needs: late, they would move the text. */
export function MathStyles() {
  const settings = getSettings()
  for (const font of ['mathUpright', 'mathItalic'] as const) {
    preload(assetUrl(settings, font), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return <link rel="stylesheet" href={assetUrl(settings, 'mathStyles')} precedence="math" />
}
