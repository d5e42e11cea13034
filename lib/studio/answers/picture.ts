import { encodePath } from '../../base/text/addresses'
import { toBase64 } from '../../writing/changes/change'
import { folderOfPost } from '../../writing/names/post-names'
import { safePath } from '../../writing/paths/safe-path'
import { sayPictureRefusal } from '../../writing/words/writing-words'
import { badPath, pathOf } from './file'
import { answer, type Studio } from './studio'

/** `GET /api/write/picture?path=`: the file as it lies beside its post, which no build has published yet. */
export async function getPicture(studio: Studio, request: Request): Promise<Response> {
  const path = pathOf(request)
  const safe = safePath(encodePath(path))
  if ('refused' in safe) return badPath(studio, safe)
  const found = safe.kind === 'picture' ? await studio.store.read(path) : null
  if (found === null) return answer({ message: studio.words.noFile }, 404)
  if ('refused' in found) return badPath(studio, found)
  const headers = { 'Content-Type': typeOf(found.path), 'Cache-Control': 'no-store', ...inert }
  return new Response(new Uint8Array(found.bytes), { headers })
}

/** Of the endings that safePath lets through, jpg alone has another type than its name. */
function typeOf(path: string): string {
  return `image/${path
    .slice(path.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace(/^jpg$/, 'jpeg')}`
}

/** Opened by itself it is a picture and nothing else. */
const inert = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" }

/**
 * `POST /api/write/picture?post=` with files as form data: each goes upright, light and without its author's traces
 * beside the post. What can't be taken is said in words; the others are kept.
 */
export async function postPictures(studio: Studio, request: Request): Promise<Response> {
  const post = safePath(encodePath(pathOf(request, 'post')))
  if ('refused' in post) return badPath(studio, post)
  const form = await request.formData().catch(() => null)
  const files = form?.getAll('file').filter((entry): entry is File => typeof entry !== 'string') ?? []
  if (files.length === 0) return answer({ message: studio.words.badCall }, 400)
  const pictures = []
  const refused = []
  for (const file of files) {
    const name = file.name.normalize('NFC')
    const made = await studio.encode({ bytes: new Uint8Array(await file.arrayBuffer()), name, alt: '' })
    if ('refused' in made) {
      refused.push({ name, message: sayPictureRefusal(studio.words, made.refused) })
      continue
    }
    const path = `${folderOfPost(post.path)}/${made.name}`
    const kept = await studio.store.keep(path, made.bytes)
    if ('refused' in kept) return badPath(studio, kept)
    // The name has the hash of what is in it: another file of this name is one that somebody has damaged.
    if ('conflict' in kept) refused.push({ name, message: studio.words.changedElsewhere })
    else
      pictures.push({
        was: name,
        name: made.name,
        path,
        version: kept.version,
        // It is in no file yet: the browser shows it, and sends it again where it is gone.
        ...(studio.store.save === null && { content: toBase64(made.bytes) }),
        width: made.width,
        height: made.height,
        bytes: made.bytes.length,
      })
  }
  return answer({ pictures, refused }, pictures.length > 0 ? 200 : 422)
}
