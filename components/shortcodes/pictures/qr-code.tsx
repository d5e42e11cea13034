import { encode } from 'uqr'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'
import { textOf } from '../text-of'

export const shortcodes: ShortcodeViews = { qr: QrCode }

const levels: Record<string, 'L' | 'M' | 'Q' | 'H'> = { low: 'L', medium: 'M', quartile: 'Q', high: 'H' }

/** Hugo's `qr`, drawn at build. Dark on light also in the dark theme, because many readers of codes ask for it. */
function QrCode({ param, children }: ShortcodeProps) {
  const text = param('text') || textOf(children).trim()
  if (!text) return null
  const { data, size } = encode(text, { ecc: levels[param('level')] ?? 'M', border: 2 })
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  const width = size * (Number.parseInt(param('scale'), 10) || 4)
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      width={width}
      height={width}
      role="img"
      aria-label={param('alt') || text}
    >
      <path className="fill-sheet" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="fill-print" d={modules.join('')} />
    </svg>
  )
}
