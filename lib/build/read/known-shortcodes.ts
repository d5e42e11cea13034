import { readdirSync } from 'node:fs'
import type { Shortcodes } from '../../shortcodes/shortcode'
import type { ShortcodeTable } from '../../shortcodes/shortcode-table'
import { featureShortcodes } from './feature-shortcodes'

const room = new URL('../../shortcodes/', import.meta.url)

/**
 * Every shortcode that the engine can show. They are found, not listed: each file in a folder of lib/shortcodes exports
 * its `shortcodes`, so that a new one touches nothing but its own file and its component's, which are found in the same
 * way (components/shortcodes/shortcodes.ts). Those of the folder `own` are the fork's.
 */
export const knownShortcodes: ShortcodeTable = {
  own: await shortcodesIn('own'),
  ofFeatures: featureShortcodes,
  engine: Object.assign({}, ...(await Promise.all(engineFolders().map(shortcodesIn)))),
}

function engineFolders(): string[] {
  const entries = readdirSync(room, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'own').map(({ name }) => name)
}

async function shortcodesIn(folder: string): Promise<Shortcodes> {
  const names = readdirSync(new URL(`${folder}/`, room)).filter((name) => /(?<!\.test)\.ts$/.test(name))
  const found = names.sort().map(async (name): Promise<Shortcodes> => {
    const module = (await import(new URL(`${folder}/${name}`, room).href)) as { shortcodes?: Shortcodes }
    if (module.shortcodes) return module.shortcodes
    throw new Error(`lib/shortcodes/${folder}/${name} exports no "shortcodes" (see lib/shortcodes/shortcode.ts)`)
  })
  return Object.assign({}, ...(await Promise.all(found)))
}
