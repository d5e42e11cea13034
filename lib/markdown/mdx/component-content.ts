import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Spot } from '../../record/parsed-post'
import { figureContent } from '../calls/mark/figure-call'
import { addressOfCall, picturesOfCall } from '../calls/place/call-addresses'
import type { shortcodeOf } from './component-call'

type Made = { properties: Properties; children: ElementContent[] }

/**
 * What stands in a component: its children, and what its shortcode makes of parameters that are words, pictures or an
 * address. An attribute is text, no Markdown.
 */
export function componentContent(
  shortcode: ReturnType<typeof shortcodeOf>,
  attributes: Properties,
  children: ElementContent[],
  place: Spot,
): Made {
  if (!shortcode) return { properties: {}, children }
  const { name, spec } = shortcode
  const params = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]))
  const parts = (spec.markdownParams ?? []).flatMap((part): Element[] =>
    params[part] ? [h('gaji-part', { name: part }, [{ type: 'text', value: params[part] }])] : [],
  )
  if ((spec.as ?? name) === 'figure') return { properties: {}, children: figureContent(params, parts, place) }
  const call = { name, params, spec }
  return { properties: addressOfCall(call, place), children: [...parts, ...picturesOfCall(call, place), ...children] }
}
