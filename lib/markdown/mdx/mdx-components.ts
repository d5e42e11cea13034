import type { Element, ElementContent, Properties } from 'hast'
import type { Spot } from '../../record/parsed-post'
import { figureContent } from '../calls/place/figure-call'

/**
 * What an `.mdx` file may use, with the attributes each takes: shortcodes under a name with capitals. `<Hint type="tip">`
 * is shown by the same component as `{{< hint type=tip >}}`.
 */
export const mdxComponents: Record<string, string[]> = {
  Badge: [],
  Button: ['href'],
  Card: ['title', 'subtitle', 'footer', 'href'],
  Cards: [],
  Column: [],
  Columns: [],
  Details: ['summary', 'open'],
  Expand: ['title'],
  Figure: ['src', 'alt', 'caption', 'title', 'link', 'width', 'height', 'class'],
  Gist: ['user', 'id', 'file'],
  Github: ['repo'],
  Hint: ['type', 'title'],
  Instagram: ['id'],
  Lead: [],
  Qr: ['text', 'alt', 'level', 'scale'],
  Section: ['summary'],
  Steps: [],
  Tab: ['label'],
  Tabs: [],
  Timeline: [],
  TimelineItem: ['header', 'badge', 'subheader'],
  Vimeo: ['id', 'title'],
  X: ['user', 'id'],
  Youtube: ['id', 'title', 'start'],
}

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
