import type { Atlas } from '../record/types'

const groups = new WeakMap<object, Map<string, string>>()

/** The company behind a name of its time: "Facebook AI" → "Meta"; itself where `_atlas.yaml` groups it nowhere. */
export function organizationOf(atlas: Pick<Atlas, 'organizationGroups'>, name: string): string {
  let byName = groups.get(atlas.organizationGroups)
  if (!byName) {
    const pairs = Object.entries(atlas.organizationGroups)
    byName = new Map(pairs.flatMap(([group, names]) => names.map((member): [string, string] => [member, group])))
    groups.set(atlas.organizationGroups, byName)
  }
  return byName.get(name) ?? name
}
