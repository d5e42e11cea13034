import type { MenuConfigEntry } from '../../record/types'
import { isMap } from '../formats/parsed-data'

const textFields = {
  name: 'name',
  identifier: 'identifier',
  parent: 'parent',
  url: 'url',
  pageref: 'pageRef',
  title: 'title',
  pre: 'pre',
  post: 'post',
} as const

/**
 * A menu entry from config or front matter; keys have no case. What it does not know goes to the entry's params.
 * https://gohugo.io/content-management/menus/
 */
export function readMenuEntry(map: Record<string, unknown>): MenuConfigEntry {
  const entry: MenuConfigEntry = {}
  const params: Record<string, unknown> = {}
  for (const [written, value] of Object.entries(map)) {
    const key = written.toLowerCase()
    if (value === null) continue
    if (key in textFields) entry[textFields[key as keyof typeof textFields]] = String(value)
    else if (key === 'weight') entry.weight = Number(value) || 0
    else if (key === 'params' && isMap(value)) Object.assign(params, value)
    else params[key] = value
  }
  if (Object.keys(params).length) entry.params = params
  return entry
}
