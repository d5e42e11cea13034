import type { Place } from '../../base/problems'
import { type Fate, fateOf } from '../themes/known-settings'

/** A setting of the theme where its author wrote it, and what becomes of it here. */
export type ThemeSetting = { path: string; place: Place; fate: Fate }

/** Services whose settings stand outside of `params`. */
const outside: [RegExp, Fate][] = [
  [/^(?:disqusshortname|services\.disqus\.shortname)$/, 'comments'],
  [/^(?:googleanalytics|services\.googleanalytics\.id)$/, 'googleAnalytics'],
]

/** Each setting by its place, of every language once. */
export function themeSettings(places: ReadonlyMap<string, { key: Place }>): ThemeSetting[] {
  return [...places].flatMap(([path, { key }]) => {
    const own = /^(?:languages\.[\w-]+\.)?params\.(.+)$/.exec(path)?.[1]
    const fate = own ? fateOf(own) : outside.find(([pattern]) => pattern.test(path))?.[1]
    const isInner = [...places.keys()].some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`))
    // The items of a list are the list's.
    if (!fate || isInner || path.includes('[')) return []
    return [{ path: own ?? path, place: key, fate }]
  })
}
