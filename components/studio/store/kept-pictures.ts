import type { PictureSize } from '../../../lib/record/pictures/picture-size'
import { type KeptPicture, shelf } from './shelf'

/** A picture that the repository has as a blob, which no commit names yet: its bytes stay here until one does. */
export async function keepForCommit(picture: KeptPicture): Promise<void> {
  await (await shelf()).put('kept', picture)
}

export async function keptPictures(post: string): Promise<KeptPicture[]> {
  return (await shelf()).getAllFromIndex('kept', 'post', post)
}

/** What the preview is told of them. */
export async function keptSizes(post: string): Promise<PictureSize[]> {
  const kept = await keptPictures(post).catch(() => [])
  return kept.map(({ path, width, height }) => ({ path, width, height }))
}

export async function dropKept(paths: Iterable<string>): Promise<void> {
  const { store, done } = (await shelf()).transaction('kept', 'readwrite')
  for (const path of paths) void store.delete(path)
  await done
}

const urls = new Map<string, string>()

/** By path: where the browser shows its own copies of a post's pictures. */
export async function keptUrls(post: string): Promise<ReadonlyMap<string, string>> {
  const kept = await keptPictures(post).catch(() => [])
  return new Map(kept.map((picture) => [picture.path, urlOf(picture)]))
}

function urlOf({ path, version, bytes }: KeptPicture): string {
  const known = urls.get(version)
  if (known) return known
  const type = `image/${path.slice(path.lastIndexOf('.') + 1).replace(/^jpg$/, 'jpeg')}`
  const made = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }))
  urls.set(version, made)
  return made
}
