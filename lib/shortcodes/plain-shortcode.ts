import type { Element, ElementContent } from 'hast'
import type { CallPlace } from '../record/calls/plain-call'
import { readParam, type ShortcodeParams } from '../record/shortcode-params'
import type { Words } from '../words/words'
import { plainFormOf, type ShortcodeTable } from './shortcode-table'

export type PlainOptions = {
  shortcodes: ShortcodeTable
  /** of the page, and the words in it */
  langTag: string
  words: Words
  place?: CallPlace
}

/**
 * A shortcode as plain HTML, for feeds and wherever no component stands ready: by its own form, else as what stands
 * between its tags. `plain` is told to make the same of what is inside.
 */
export function plainShortcode(
  node: Element,
  { shortcodes, ...given }: PlainOptions,
  plain: (nodes: readonly ElementContent[]) => ElementContent[],
): ElementContent[] {
  const { href } = node.properties
  const name = String(node.properties.name).toLowerCase()
  const form = plainFormOf(shortcodes, name, String(node.properties.as ?? name))
  const inside = node.children.filter((child) => partName(child) === null)
  const content = plain(inside)
  if (!form) return content
  const params: ShortcodeParams = JSON.parse(String(node.properties.params))
  return form({
    name,
    params,
    param: (...names) => readParam(params, ...names),
    ...(href === undefined ? {} : { href: String(href) }),
    content,
    part: (wanted) => {
      const found = node.children.find((child) => partName(child) === wanted)
      return found?.type === 'element' ? plain(found.children) : []
    },
    inside,
    plain,
    ...given,
  })
}

function partName(node: ElementContent): string | null {
  return node.type === 'element' && node.tagName === 'gaji-part' ? String(node.properties.name) : null
}
