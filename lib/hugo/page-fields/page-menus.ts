import type { MenuConfigEntry } from '../../record/types'
import { readMenuEntry } from '../config/menu-entry'
import { isMap } from '../formats/parsed-data'
import type { FieldReader } from './field-reader'

/** `menu: main`, `menu: [main, footer]` or `menu: {main: {weight: 5}}`; `menus` means the same. */
export function readPageMenus(reader: FieldReader): Record<string, MenuConfigEntry> {
  const menus: Record<string, MenuConfigEntry> = {}
  for (const key of ['menu', 'menus']) {
    const value = reader.take(key)
    if (value === null || value === '' || value === false) continue
    if (isMap(value)) {
      for (const [name, entry] of Object.entries(value)) {
        if (entry === null || isMap(entry)) menus[name] = readMenuEntry(entry ?? {})
        else {
          const message = `"${key}.${name}" must hold named values`
          reader.error(`${key}.${name}`, { code: 'bad-menu', message, remedy: `write ${name}: { weight: 10 }` })
        }
      }
      continue
    }
    for (const name of Array.isArray(value) ? value : [value]) {
      if (typeof name === 'string') menus[name.toLowerCase()] = {}
      else reader.error(key, { code: 'bad-menu', message: `"${key}" must name a menu`, remedy: `write ${key}: main` })
    }
  }
  return menus
}
