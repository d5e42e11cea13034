/** `<!ENTITY name "plain words">`; anything else brings another file, marks or further entities with it. */
const declaration = /<!ENTITY\s+(%\s+)?([^\s>]+)\s*("[^"]*"|'[^']*'|[^>]*)/gi

/**
 * The entities of a drawing's DOCTYPE that are more than words, as "<!ENTITY name>". They are never followed: the place
 * that names one shows its name.
 */
export function unsafeEntities(source: string): string[] {
  return [...source.matchAll(declaration)].flatMap(([, parameter, name, value = '']) => {
    const isPlain = !parameter && /^["'][^<&%]*["']$/.test(value)
    return isPlain ? [] : [`<!ENTITY ${name}>`]
  })
}
