import { type Schema, sanitize } from 'hast-util-sanitize'
import { isAddressOfOthers, isFrameAddress, someFrameHosts } from '../../record/embeds/frame-address'
import type { Tag } from './html-tags'
import { unsafeAddress } from './safe-address'

/** Elements for which Markdown has no sign and which only name what a word is: they pass where raw HTML is off, too. */
export const harmlessElements = new Set([
  'kbd',
  'ruby',
  'rb',
  'rt',
  'rp',
  'rtc',
  'sup',
  'sub',
  'mark',
  'br',
  'wbr',
  'abbr',
])

const allowedElements = new Set([
  ...harmlessElements,
  ...'a b bdi bdo blockquote cite code data del dfn em i img ins q s samp small span strong time u var'.split(' '),
  ...'address article aside center details div fieldset figcaption figure footer header hgroup hr legend p picture pre section source summary'.split(
    ' ',
  ),
  ...'area audio iframe track video'.split(' '),
  ...'caption col colgroup table tbody td tfoot th thead tr dd dl dt li ol ul h1 h2 h3 h4 h5 h6'.split(' '),
])

/** Old signs of looks, and what does nothing without a script or the picture it belongs to: their text stays. */
const presentational = new Set(['font', 'big', 'tt', 'strike', 'acronym', 'nobr', 'marquee', 'blink', 'button', 'map'])

/** Never, not even their text. */
export const forbiddenElements = new Set(
  'script style noscript template object embed applet param frame frameset noframes noembed base meta link head title html body math svg form input select option optgroup textarea dialog portal canvas plaintext xmp'.split(
    ' ',
  ),
)

const global = [
  'className',
  'id',
  'title',
  'lang',
  'dir',
  'role',
  'translate',
  'align',
  'data*',
  'ariaLabel',
  'ariaHidden',
  'ariaDescribedBy',
  'ariaLabelledBy',
  'itemProp',
]
const size = ['width', 'height']

const schema: Schema = {
  tagNames: [...allowedElements],
  strip: [...forbiddenElements],
  clobber: [],
  ancestors: {},
  required: {},
  attributes: {
    '*': global,
    area: ['href', 'alt', 'shape', 'coords', 'target', 'rel'],
    a: ['href', 'hrefLang', 'rel', 'target', 'name', 'download'],
    img: ['src', 'srcSet', 'sizes', 'alt', 'loading', 'decoding', ...size],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', ...size],
    video: ['src', 'poster', 'controls', 'loop', 'muted', 'autoPlay', 'playsInline', 'preload', ...size],
    audio: ['src', 'controls', 'loop', 'muted', 'preload'],
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    iframe: ['src', 'allow', 'allowFullScreen', 'loading', 'referrerPolicy', 'frameBorder', ...size],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colSpan', 'rowSpan', 'headers', 'vAlign', ...size],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'vAlign', ...size],
    col: ['span', ...size],
    colgroup: ['span'],
    table: ['border', 'cellPadding', 'cellSpacing', ...size],
    details: ['open'],
    time: ['dateTime'],
    data: ['value'],
    del: ['dateTime', 'cite'],
    ins: ['dateTime', 'cite'],
    blockquote: ['cite'],
    q: ['cite'],
    bdo: ['dir'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
    poster: ['http', 'https'],
    cite: ['http', 'https'],
  },
}

/** The attributes of a raw element that may stay, as hast spells them; null where the element itself may not. */
export function safeProperties(tagName: string, properties: Record<string, unknown>) {
  const clean = sanitize({ type: 'element', tagName, properties: properties as never, children: [] }, schema)
  if (clean.type !== 'element') return null
  if (
    tagName === 'iframe' &&
    !isFrame(String(clean.properties.src ?? '')) &&
    !isAddressOfOthers(String(clean.properties.src ?? ''))
  )
    return null
  if (
    typeof clean.properties.srcSet === 'string' &&
    /(?:^|[\s,])(?!https?:)[a-z][a-z\d+.-]*:/i.test(clean.properties.srcSet)
  ) {
    delete clean.properties.srcSet
  }
  return clean.properties
}

/** A page of a named host, or a file of the site's own. */
function isFrame(address: string): boolean {
  return isFrameAddress(address) || (address !== '' && !/^\s*(?:[\\/]{2}|[a-z][a-z\d+.-]*:)/i.test(address))
}

export type Objection = { severity: 'error' | 'warning'; message: string; remedy: string }

/** What is to be said against a start tag; empty where it passes. */
export function objections({ name, typed, attributes }: Tag): Objection[] {
  if (presentational.has(name)) {
    return [
      {
        severity: 'warning',
        message: `HTML element <${name}> is left out`,
        remedy: 'its text stays; use Markdown or a class',
      },
    ]
  }
  if (!allowedElements.has(name)) return [refused(name, typed)]
  if (name === 'iframe' && !isFrame(attributes.find((attribute) => attribute.name === 'src')?.value ?? '')) {
    return [{ ...refused(name, typed), remedy: `frames may show ${someFrameHosts} …; link to other pages` }]
  }
  return attributes.flatMap((attribute) => attributeObjection(name, attribute) ?? [])
}

/** Against what is dangerous even in a text whose HTML is left out; null for what only has no effect there. */
export function danger(tag: Tag): Objection | null {
  if (!allowedElements.has(tag.name) && !forbiddenElements.has(tag.name)) return null
  return objections(tag).find(({ severity }) => severity === 'error') ?? null
}

function refused(name: string, typed: string): Objection {
  if (forbiddenElements.has(name) || name === 'iframe')
    return { severity: 'error', message: `HTML element <${name}> is not allowed`, remedy: 'remove it' }
  // Mostly a placeholder: List<String>, <name>.
  return {
    severity: 'error',
    message: `HTML element <${typed}> is not allowed`,
    remedy: `to show it, write \`<${typed}>\``,
  }
}

const addresses = new Map<string, 'link' | 'image'>([
  ['href', 'link'],
  ['src', 'image'],
  ['poster', 'image'],
  ['cite', 'link'],
])

function attributeObjection(element: string, { name, value }: Tag['attributes'][number]): Objection | null {
  // Judged as a whole before.
  if (element === 'iframe' && name === 'src') return null
  const leftOut = `HTML attribute "${name}" is left out`
  if (name === 'style') return { severity: 'warning', message: leftOut, remedy: 'use a class, or width and height' }
  const message = `HTML attribute "${name}" is not allowed`
  if (/^on/.test(name) || name === 'srcdoc' || name === 'formaction' || name === 'xmlns')
    return { severity: 'error', message, remedy: 'remove it' }
  const kind = addresses.get(name)
  if (kind) {
    const unsafe = unsafeAddress(decodeEntities(value), kind)
    return unsafe && { severity: 'error', ...unsafe }
  }
  const allowed = [...global, ...((schema.attributes?.[element] ?? []) as string[])]
  const known =
    allowed.some((attribute) => attribute.toLowerCase() === name.replaceAll('-', '')) ||
    /^data-./.test(name) ||
    name === 'class'
  return known ? null : { severity: 'warning', message: leftOut, remedy: 'remove it' }
}

/** Enough to see a scheme through `&#106;avascript:`. The tree's own check reads the real value. */
function decodeEntities(value: string): string {
  return value
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex, decimal) => {
      const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return point <= 0x10ffff ? String.fromCodePoint(point) : ''
    })
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
}
