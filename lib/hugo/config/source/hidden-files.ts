import { isDeepStrictEqual } from 'node:util'
import type { SiteFiles } from '../../../record/types'
import { isMap } from '../../formats/parsed-data'
import { type ConfigSource, readConfigPart } from './config-source'

const mostNamed = 8

/**
 * Hugo reads one root file only: a one-line hugo.toml beside a full config.toml leaves the site without its title.
 * Hugo says nothing; a builder of the site will want to know.
 */
export function warnOfHiddenFiles(files: SiteFiles, present: readonly string[], source: ConfigSource): void {
  const [chosen, ...hidden] = present
  for (const file of hidden) {
    const part = readConfigPart(files, file)
    const keys = part ? differingKeys(part.written, source.raw) : []
    if (!chosen || !keys.length) continue
    const shown = keys.slice(0, mostNamed).join(', ') + (keys.length > mostNamed ? ', …' : '')
    source.problems.push({
      file: chosen,
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'hidden-config',
      message: `${chosen} hides ${file}, so these are not read: ${shown}`,
      remedy: `move what you need into ${chosen} and remove ${file}`,
    })
  }
}

function differingKeys(written: Record<string, unknown>, raw: Record<string, unknown>, prefix = ''): string[] {
  return Object.entries(written).flatMap(([key, value]) => {
    const name = key.toLowerCase() === 'menu' && !prefix ? 'menus' : key.toLowerCase()
    const chosen = raw[name]
    if (isMap(value) && isMap(chosen)) return differingKeys(value, chosen, `${prefix}${key}.`)
    return isDeepStrictEqual(value, chosen) ? [] : [`${prefix}${key}`]
  })
}
