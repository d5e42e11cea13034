import { toText, ValueError } from '../values/convert'
import type { SiteCraft } from '../values/site-craft'
import type { Method } from '../values/value'

/** `resources.Get`: what lies in `assets/` is published nowhere, so that it is refused; what doesn't lie there is nil. */
export function assetFunctions(assets: readonly string[], { matchesGlob }: SiteCraft): Record<string, Method> {
  const without = (found: string | undefined) => {
    if (found === undefined) return null
    throw new ValueError(
      `assets/${found} is not published here`,
      'put it beside the page or in static/, and name it by its address',
    )
  }
  return {
    'resources.Get': (path) => without(assets.find((asset) => asset === toText(path).replace(/^\//, ''))),
    'resources.GetMatch': (pattern) => without(assets.find((asset) => matchesGlob(toText(pattern), asset))),
  }
}
