import { isNumber, isText, toNumber, toText, ValueError } from './convert'
import { Dict, Float, Host, type Value } from './value'

/** `.Scratch`, `.Store` and newScratch: what one part of a template leaves for another. */
export function openScratch(): Host {
  const kept = new Dict(new Map())
  const { entries } = kept
  return new Host(
    'scratch',
    { Values: () => kept },
    {
      Get: (name) => kept.get(toText(name)),
      Set: (name, value = null) => {
        entries.set(toText(name), value)
        return ''
      },
      Add: (name, value = null) => {
        const before = kept.get(toText(name))
        entries.set(toText(name), before === null ? value : added(before, value))
        return ''
      },
      Delete: (name) => {
        entries.delete(toText(name))
        return ''
      },
      SetInMap: (name, key, value = null) => {
        mapIn(entries, toText(name)).entries.set(toText(key), value)
        return ''
      },
      DeleteInMap: (name, key) => {
        mapIn(entries, toText(name)).entries.delete(toText(key))
        return ''
      },
      GetSortedMapValues: (name) => {
        const map = kept.get(toText(name))
        return map instanceof Dict ? map.sorted().map(([, value]) => value) : null
      },
    },
  )
}

function mapIn(entries: Map<string, Value>, name: string): Dict {
  const known = entries.get(name)
  const map = known instanceof Dict ? known : new Dict(new Map())
  entries.set(name, map)
  return map
}

function added(before: Value, value: Value): Value {
  if (Array.isArray(before)) return [...before, ...(Array.isArray(value) ? value : [value])]
  if (isText(before)) return toText(before) + toText(value)
  if (typeof before === 'number' && typeof value === 'number') return before + value
  if (isNumber(before)) return new Float(toNumber(before) + toNumber(value))
  throw new ValueError('nothing can be added to this', 'use Set')
}
