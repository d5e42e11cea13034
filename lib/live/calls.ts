import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { h } from 'hastscript'
import type { Problem } from '../base/problems'
import type { PlainCall } from '../record/calls/plain-call'
import type { ShortcodeSpec } from '../record/parsed-post'
import { readParam } from '../record/shortcode-params'
import { readSpot } from '../record/spot'
import { drawStills } from './build/draw-stills'
import { figureNames } from './figures/figure'
import { stillName } from './pages/live-files'
import { systems } from './systems'
import { liveLanguage } from './words/words'

/**
 * A figure that can be started:
 *
 *     {{< live "masks" >}}
 *     {{< live figure="exercises" of="electra" >}}    as it begins for that system (systems.ts)
 */
export const liveShortcodes: Record<string, ShortcodeSpec> = {
  live: { inner: 'none', block: true, markdownParams: ['caption'] },
}

export const liveComponents: Record<string, string[]> = { Live: ['figure', 'of', 'caption'] }

/** What stands in a feed: the drawing as it is without a script, and its result in a sentence. */
export function plainLive({ param, part, langTag }: PlainCall): ElementContent[] {
  const still = drawStills(liveLanguage(langTag))[stillName(param)]
  if (!still) return []
  const drawing = fromHtml(still.html, { fragment: true }).children as ElementContent[]
  const caption = part('caption').length > 0 ? part('caption') : [h('p', {}, still.caption)]
  return [
    h('figure', {}, [
      h('p', {}, [h('strong', {}, still.title)]),
      ...drawing,
      h('p', {}, still.tell),
      h('figcaption', {}, caption),
    ]),
  ]
}

/** The calls of a text, wherever they stand in it. */
export function liveCalls(tree: Root): Element[] {
  return callsIn(tree.children as ElementContent[])
}

/** Each call that names no figure, or a system that it isn't of. */
export function checkLiveCalls(calls: readonly Element[], file: string): Problem[] {
  const known = new Set<string>([
    ...figureNames,
    ...Object.entries(systems).flatMap(([model, shown]) => shown.map(({ figure }) => `${figure}/${model}`)),
  ])
  return calls.flatMap(({ properties }) => {
    const params = JSON.parse(String(properties.params))
    const name = stillName((...names) => readParam(params, ...names))
    if (known.has(name)) return []
    return [
      {
        ...{ file, ...readSpot(String(properties.place)), severity: 'error' as const, code: 'unknown-live-figure' },
        message: `there is no figure "${name}" that can be started`,
        remedy: `known are ${figureNames.join(', ')}; which systems each may begin for: lib/live/systems.ts`,
        canShow: true,
      },
    ]
  })
}

function callsIn(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const isCall = node.tagName === 'gaji-shortcode' && String(node.properties.name).toLowerCase() === 'live'
    return isCall ? [node] : callsIn(node.children)
  })
}
