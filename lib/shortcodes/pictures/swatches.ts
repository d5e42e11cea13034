import type { ShortcodeParams } from '../../record/shortcode-params'
import { paragraph } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** Blowfish */
export const shortcodes: Shortcodes = {
  swatches: {
    names: { swatches: { inner: 'none', block: true } },
    plain: ({ params }) => [paragraph(coloursOf(params).join(' '))],
  },
}

export function coloursOf(params: ShortcodeParams): string[] {
  return Object.values(params)
    .map(String)
    .filter((colour) => /^#[0-9a-f]{3,8}$/i.test(colour))
}
