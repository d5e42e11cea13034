import type { ShortcodeSpec } from '../record/parsed-post'
import type { PlainForm, Shortcode, Shortcodes } from './shortcode'

/** All that a site's texts may call. A fork's own go before a feature's of the same name, and these before the engine's. */
export type ShortcodeTable = { own: Shortcodes; ofFeatures: Shortcodes; engine: Shortcodes }

/** How each name is read; `as` is the name of the component where that is another. */
export function specsOf(shortcodes: Shortcodes): Record<string, ShortcodeSpec> {
  const specs: Record<string, ShortcodeSpec> = {}
  for (const [shown, { names }] of Object.entries(shortcodes)) {
    for (const [name, spec] of Object.entries(names)) specs[name] = name === shown ? spec : { as: shown, ...spec }
  }
  return specs
}

export function plainFormOf(table: ShortcodeTable, written: string, shown: string): PlainForm | undefined {
  const found: Shortcode | undefined =
    table.own[written] ?? table.ofFeatures[shown] ?? table.engine[shown] ?? table.own[shown]
  return found?.plain
}
