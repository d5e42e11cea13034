import { escapeHtml } from '../../base/text/escape-html'

type Attributes = Record<string, string | number | undefined | false>

/** An SVG element as text; attributes that are undefined or false are left out. Children are SVG, not text. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) start += ` ${key}="${escapeHtml(String(value))}"`
  }
  return children.length > 0 ? `${start}>${children.join('')}</${name}>` : `${start}/>`
}

type Frame = {
  width: number
  height: number
  /** what the drawing is and what it says, for those who don't see it */
  title: string
  description: string
  /** before every id in it: two drawings may share a page */
  prefix: string
  kind: string
  /** a file of its own: with this stylesheet inside */
  styles?: string
  locale?: string
}

/**
 * The outer element. A group and not an image, because what is inside can be reached: names of links would be lost.
 * `plain` drawings have no links and are one image.
 */
export function frame(options: Frame & { plain?: boolean }, ...children: string[]): string {
  const { width, height, prefix } = options
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `atlas ${options.kind}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: options.plain ? 'img' : 'group',
      lang: options.locale,
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
    },
    element('title', { id: `${prefix}-title` }, escapeHtml(options.title)),
    element('desc', { id: `${prefix}-desc` }, escapeHtml(options.description)),
    ...(options.styles
      ? [element('style', {}, options.styles), element('rect', { class: 'ground', width, height })]
      : []),
    ...children,
  )
}
