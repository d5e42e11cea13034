import type { ShortcodeView, ShortcodeViews } from '../shapes/shortcode-props'

/**
 * Found, not listed: each file in a folder beside this one exports its `shortcodes`, and a new one touches nothing else.
 * Its names and its form in feeds are in the file of the same place in lib/shortcodes. Whole modules and not the option
 * `import: 'shortcodes'`, with which Next 16.4.6 finds nothing in a build, where it has shortened the exports' names.
 */
const found = import.meta.glob<ShortcodeFile>(['./*/*.tsx', '!./*/*.test.tsx'], { eager: true })

type ShortcodeFile = { shortcodes: ShortcodeViews }

const viewsOf = (isTheirs: (path: string) => boolean): ShortcodeViews =>
  Object.assign({}, ...Object.entries(found).map(([path, { shortcodes }]) => (isTheirs(path) ? shortcodes : {})))

/** The name of a shortcode, or the one that it is shown as, and its component. */
export const engineShortcodes = viewsOf((path) => !path.startsWith('./own/'))
export const ownShortcodes = viewsOf((path) => path.startsWith('./own/'))

/** A fork's own goes before a feature's of the same name, and this before the engine's. */
export function viewOf(written: string, shown: string, ofFeatures: ShortcodeViews): ShortcodeView | undefined {
  return ownShortcodes[written] ?? ofFeatures[shown] ?? engineShortcodes[shown] ?? ownShortcodes[shown]
}
