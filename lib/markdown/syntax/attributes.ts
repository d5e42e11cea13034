import type { Properties } from 'hast'

/**
 * `{#id .class key="value"}` after a heading or a block, by goldmark's grammar (parser/attribute.go).
 * null where the text is something else, and then stays text.
 */
export function parseAttributes(text: string): Properties | null {
  const inside = /^\{(.*)\}\s*$/s.exec(text)?.[1]
  if (inside === undefined) return null
  const properties: Properties = {}
  const classes: string[] = []
  const item =
    /\s*,?\s*(?:#(?<id>[^\s"'{},]+)|\.(?<class>[^\s"'{},]+)|(?<key>[A-Za-z_:][\w:.-]*)=(?:"(?<double>(?:\\.|[^"\\])*)"|(?<bare>[\w.+-]+)))/y
  let at = 0
  while (inside.slice(at).trim() !== '') {
    item.lastIndex = at
    const groups = item.exec(inside)?.groups
    if (!groups) return null
    at = item.lastIndex
    const value = groups.double?.replace(/\\(.)/g, '$1') ?? groups.bare ?? ''
    if (groups.id) properties.id = groups.id
    else if (groups.class) classes.push(groups.class)
    else if (groups.key === 'class') classes.push(...value.split(/\s+/).filter(Boolean))
    else if (groups.key && isSafeAttribute(groups.key)) properties[propertyName(groups.key)] = value
  }
  if (at === 0) return null
  if (classes.length > 0) properties.className = classes
  return properties
}

/** Handlers and styles never pass, whoever wrote them. */
function isSafeAttribute(name: string): boolean {
  return /^(id|title|lang|dir|translate|role|width|height|loading|alt|start|reversed|data-[\w-]+|aria-[\w-]+)$/.test(
    name,
  )
}

/** data-max-width → dataMaxWidth, as hast spells it */
function propertyName(attribute: string): string {
  return attribute.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The attributes at the end of a heading's source, and where they begin; null where there are none. */
export function trailingAttributes(source: string): { properties: Properties; text: string } | null {
  const found = /(?<!\\)\{[^{}]*\}$/.exec(
    source
      .trimEnd()
      .replace(/[ \t]+#+$/, '')
      .trimEnd(),
  )
  if (!found) return null
  const properties = parseAttributes(found[0])
  return properties && { properties, text: found[0] }
}
