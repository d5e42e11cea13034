import type { Listed } from '../server/studio-server'

/** Posts whose title, path or terms hold every word, whatever its case; all for none. */
export function findPosts(posts: readonly Listed[], query: string): Listed[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return posts.filter(({ title, path, tags, categories }) => {
    const text = fold([title, path, ...tags, ...categories].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

/** A site may call its only language whatever it likes: "en" of Korean texts, where nobody has said otherwise. */
export function areInSeveralLanguages(posts: readonly Listed[]): boolean {
  return new Set(posts.flatMap(({ lang }) => lang ?? [])).size > 1
}

/** Where a new post goes: the section that most posts are in. */
export function usualSection(posts: readonly Listed[]): string {
  const counts = new Map<string, number>()
  for (const { path } of posts) {
    const section = /^content\/(.+?)\/(?!_index\.)[^/]+(?:\/index(?:\.[\w-]+)?\.md)?$/.exec(path)?.[1]
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'posts'
}

/** Names of folders and files of a section, which a new post may not have. */
export function takenNames(posts: readonly Listed[], section: string): string[] {
  const folder = `content/${section}/`
  return posts.flatMap(({ path }) => {
    return path.startsWith(folder) ? [path.slice(folder.length).split('/')[0]?.replace(/\.md$/, '') ?? ''] : []
  })
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
