import { folderOfPost } from '../names/post-names'
import type { Change } from './change'
import type { KeptFile } from './publish-post'

/** "…/글/index.md", "…/글/index.en.md" */
const bundled = /\/index(?:\.[\w-]+)?\.md$/

export function isBundle(path: string): boolean {
  return bundled.test(path)
}

/**
 * A post gone: in a folder of its own with all that lies there, unless the folder has the post in another language too.
 * Pictures in a folder of many posts stay, since another may show them.
 */
export function removePost({ path, base }: { path: string; base: string }, files: readonly KeptFile[]): Change[] {
  const [folder, others] = [folderOfPost(path), files.filter((file) => file.path !== path)]
  const isAlone = isBundle(path) && !others.some((file) => file.path.endsWith('.md'))
  const along = isAlone ? others.filter((file) => folderOfPost(file.path) === folder) : []
  return [
    { path, base, removed: true },
    ...along.map(({ path, version }): Change => ({ path, base: version, removed: true })),
  ]
}

/** Pictures in a post's own folder that its text doesn't name; none where another text lies there. */
export function unusedPictures<File extends Pick<KeptFile, 'path'>>(
  path: string,
  text: string,
  files: readonly File[],
): File[] {
  const others = files.filter((file) => file.path !== path)
  if (!isBundle(path) || others.some((file) => file.path.endsWith('.md'))) return []
  const written = text.normalize('NFC')
  return others.filter((file) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).normalize('NFC')
    return ![name, encodeURIComponent(name), encodeURI(name)].some((one) => written.includes(one))
  })
}
