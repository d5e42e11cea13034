import { features } from '../../features'
import type { Shortcodes } from '../../shortcodes/shortcode'

/** Those that the features bring. */
export const featureShortcodes: Shortcodes = Object.assign(
  {},
  ...features.map(({ shortcodes, plain = {} }) => ofFeature(shortcodes, plain)),
)

type OfFeature = (typeof features)[number]

function ofFeature(specs: OfFeature['shortcodes'], plain: NonNullable<OfFeature['plain']>): Shortcodes {
  const one = ([name, spec]: [string, (typeof specs)[string]]) => {
    const form = plain[name]
    return [name, { names: { [name]: spec }, ...(form ? { plain: form } : {}) }] as const
  }
  return Object.fromEntries(Object.entries(specs).map(one))
}
