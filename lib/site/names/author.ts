/** Whose site it is: `params.author`, a name or a table with `name` and words about her (`bio`, `description`). */
export function siteAuthor({ author }: Record<string, unknown>): { name: string; about: string } | null {
  if (typeof author === 'string') return author.trim() ? { name: author.trim(), about: '' } : null
  if (typeof author !== 'object' || author === null || Array.isArray(author)) return null
  const { name, bio, description } = author as Record<string, unknown>
  if (typeof name !== 'string' || !name.trim()) return null
  const about = [bio, description].find((text) => typeof text === 'string')
  return { name: name.trim(), about: String(about ?? '').trim() }
}
