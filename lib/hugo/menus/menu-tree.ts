import type { MenuConfigEntry, MenuEntry } from '../../record/types'
import { compareNames } from '../lists/ordering'

/** An entry before it has found its parent. */
export type FlatEntry = { entry: MenuEntry; parent: string }

/** Parents are named by identifier or name; one that nobody wrote stands without an address, as in Hugo. */
export function menuTree(entries: Map<string, FlatEntry>): MenuEntry[] {
  for (const { parent } of [...entries.values()]) {
    if (parent && !entries.has(parent)) entries.set(parent, { entry: entryWithoutPage({ name: parent }), parent: '' })
  }
  const top: MenuEntry[] = []
  for (const [key, { entry, parent }] of entries) {
    if (parent && parent !== key && !isBelow(entries, parent, key)) entries.get(parent)?.entry.children.push(entry)
    else top.push(entry)
  }
  const all = [...entries.values()].map(({ entry }) => entry)
  for (const list of [top, ...all.map(({ children }) => children)]) list.sort(compareEntries)
  return top
}

/** Entries that name each other as parents would vanish from the tree. */
function isBelow(entries: Map<string, FlatEntry>, key: string, above: string): boolean {
  const seen = new Set<string>()
  for (let at = key; at && !seen.has(at); at = entries.get(at)?.parent ?? '') {
    if (at === above) return true
    seen.add(at)
  }
  return false
}

/** Weight (0 last), name, identifier. */
function compareEntries(a: MenuEntry, b: MenuEntry): number {
  if (a.weight !== b.weight) return (a.weight || Number.MAX_VALUE) - (b.weight || Number.MAX_VALUE)
  return compareNames(a.name, b.name) || (a.identifier < b.identifier ? -1 : a.identifier > b.identifier ? 1 : 0)
}

/** What the entry itself says; one slash where it begins with several, as in Hugo. */
export function entryWithoutPage(written: MenuConfigEntry): MenuEntry {
  return {
    name: written.name ?? '',
    url: (written.url ?? '').replace(/^\/\/+/, '/'),
    weight: written.weight ?? 0,
    identifier: written.identifier ?? '',
    title: written.title ?? '',
    pre: written.pre ?? '',
    post: written.post ?? '',
    params: written.params ?? {},
    page: null,
    children: [],
  }
}
