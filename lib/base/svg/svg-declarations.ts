import { runs } from '../running-address'

/** `<!ENTITY name "plain words">`, or any other declaration, which gives elements attributes that nobody sees in them. */
const declaration = /<!(?:ENTITY\s+(%\s+)?([^\s>]+)\s*("[^"]*"|'[^']*'|[^>]*)|(ATTLIST|ELEMENT|NOTATION)\b)/gi

/**
 * The declarations of a drawing's DOCTYPE that are more than words, as "<!ENTITY name>". An entity among them is never
 * followed: the place that names one shows its name.
 */
export function activeDeclarations(source: string): string[] {
  return [...source.matchAll(declaration)].flatMap(([, parameter, name, value = '', other]) => {
    if (other !== undefined) return [`<!${other.toUpperCase()}>`]
    const isPlain = !parameter && /^["'][^<&%]*["']$/.test(value) && !runs(value.slice(1, -1), '')
    return isPlain ? [] : [`<!ENTITY ${name}>`]
  })
}
