import type { Element, ElementContent, Properties } from 'hast'
import type { Spot } from '../../record/parsed-post'
import { figureContent } from '../calls/mark/figure-call'

/** What stands in a component: its children, or what a figure's attributes make. */
export function componentContent(name: string, attributes: Properties, children: ElementContent[], place: Spot) {
  if (name !== 'Figure') return children
  const given = Object.entries(attributes).map(([key, value]) => [key, String(value)])
  const caption: Element[] = attributes.caption
    ? [
        {
          type: 'element',
          tagName: 'gaji-part',
          properties: { name: 'caption' },
          children: [textOf(attributes.caption)],
        },
      ]
    : []
  return figureContent(Object.fromEntries(given), caption, place)
}

function textOf(value: unknown): ElementContent {
  return { type: 'text', value: String(value) }
}
