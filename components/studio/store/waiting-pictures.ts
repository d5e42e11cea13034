import { shelf, type WaitingPicture } from './shelf'

/** Keeps it over the end of the page; the key by which it is dropped, null where it can't be kept. */
export async function keepPicture(picture: WaitingPicture): Promise<number | null> {
  try {
    return await (await shelf()).add('pictures', picture)
  } catch {
    return null
  }
}

export async function dropPicture(key: number | null): Promise<void> {
  if (key !== null) await (await shelf()).delete('pictures', key).catch(() => {})
}

/** Of a post, in the order in which they were given. */
export async function waitingPictures(post: string): Promise<{ key: number; file: File }[]> {
  const store = (await shelf()).transaction('pictures').store.index('post')
  const found: { key: number; file: File }[] = []
  for await (const { primaryKey, value } of store.iterate(post)) found.push({ key: primaryKey, file: value.file })
  return found
}
