/**
 * The aliases of a post whose address becomes another: the old one is added where readers know it, and the new one is
 * no alias of itself. null where nothing changes. Addresses are decoded, without the base path: "/posts/가지/".
 */
export function aliasesAfterMove(post: {
  isPublished: boolean
  from: string
  to: string
  aliases: readonly string[]
}): string[] | null {
  const { isPublished, from, to, aliases } = post
  const kept = aliases.filter((alias) => !isSame(alias, to))
  const leaves = isPublished && !isSame(from, to) && !kept.some((alias) => isSame(alias, from))
  const added = leaves ? [...kept, from] : kept
  return added.length === aliases.length && added.every((alias, index) => alias === aliases[index]) ? null : added
}

function isSame(a: string, b: string): boolean {
  const plain = (address: string) => address.normalize('NFC').replace(/\/(?:index\.html)?$/, '')
  return plain(a) === plain(b)
}
