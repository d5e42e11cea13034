import { encodePath } from '../../base/text/addresses'
import type { PictureSize } from '../../record/pictures/picture-size'
import { safePath } from '../../writing/paths/safe-path'

const mostPictures = 500
/** of a side, in pixels: no browser shows more */
const longest = 32_767

/** `pictures` of a call: what the browser alone has of a post. What is none is left out, as a picture that is missing. */
export async function readKept(request: Request): Promise<PictureSize[]> {
  const call: { pictures?: unknown } | null = await request.json().catch(() => null)
  const all: unknown[] = Array.isArray(call?.pictures) ? call.pictures.slice(0, mostPictures) : []
  return all.flatMap((one) => {
    const { path, width, height } = (one ?? {}) as Partial<Record<keyof PictureSize, unknown>>
    if (typeof path !== 'string' || !isSide(width) || !isSide(height)) return []
    const safe = safePath(encodePath(path))
    return 'path' in safe && safe.kind === 'picture' ? [{ path: safe.path, width, height }] : []
  })
}

function isSide(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= longest
}
