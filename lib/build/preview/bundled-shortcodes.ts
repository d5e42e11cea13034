import type { Shortcodes } from '../../shortcodes/shortcode'
import type { ShortcodeTable } from '../../shortcodes/shortcode-table'
import { featureShortcodes } from '../read/feature-shortcodes'

/** The same as `knownShortcodes`, found by the bundler: a server has no folder to look into. */
const found = import.meta.glob<ShortcodeFile>(['../../shortcodes/*/*.ts', '!../../shortcodes/*/*.test.ts'], {
  eager: true,
})

type ShortcodeFile = { shortcodes: Shortcodes }

const shortcodesIn = (isTheirs: (path: string) => boolean): Shortcodes =>
  Object.assign({}, ...Object.entries(found).map(([path, { shortcodes }]) => (isTheirs(path) ? shortcodes : {})))

export const bundledShortcodes: ShortcodeTable = {
  own: shortcodesIn((path) => path.includes('/own/')),
  ofFeatures: featureShortcodes,
  engine: shortcodesIn((path) => !path.includes('/own/')),
}
