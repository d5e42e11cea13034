import { say } from '../../words/words'
import { openPost } from '../../writing/document/post-document'
import type { Conflict, Refused, StoredFile } from '../store/store'
import { answer, readCall, type Studio } from './studio'

/** `GET /api/write/file?path=`: a text as it is, or why it can only be looked at. */
export function getFile(studio: Studio, request: Request): Response {
  const found = studio.store.read(pathOf(request))
  if (found === null) return answer({ message: studio.words.noFile }, 404)
  if ('refused' in found) return badPath(studio, found)
  return answer({ ...textOf(studio, found), url: studio.pageOf(found.path)?.url ?? null })
}

/** `PUT /api/write/file?path=` with `text` and `baseVersion`: writes the whole text where nobody else has written since. */
export async function putFile(studio: Studio, request: Request): Promise<Response> {
  const call = await readCall(request, ['text', 'baseVersion'])
  if (call?.text === null || call?.text === undefined) return answer({ message: studio.words.badCall }, 400)
  const written = studio.store.write(pathOf(request), new TextEncoder().encode(call.text), call.baseVersion)
  return told(studio, written, ({ version }) => answer({ version }))
}

/** `DELETE /api/write/file?path=` with `baseVersion`. */
export async function deleteFile(studio: Studio, request: Request): Promise<Response> {
  const call = await readCall(request, ['baseVersion'])
  if (!call?.baseVersion) return answer({ message: studio.words.badCall }, 400)
  return told(studio, studio.store.remove(pathOf(request), call.baseVersion), ({ removed }) => answer({ removed }))
}

/** What a write did, or what stood in its way: with the other's text, so that neither is lost. */
export function told<Done extends object>(
  studio: Studio,
  result: Done | Conflict | Refused,
  tell: (done: Done) => Response,
): Response {
  if ('refused' in result) return badPath(studio, result)
  if ('conflict' in result) {
    const there = result.conflict && textOf(studio, result.conflict)
    const { version, text } = there ?? { version: null, text: null }
    return answer({ message: studio.words.changedElsewhere, version, text }, 409)
  }
  return tell(result)
}

export function badPath(studio: Studio, { refused }: Refused): Response {
  return answer({ message: studio.words.paths[refused] }, 400)
}

/** As the request has it, decoded. */
export function pathOf(request: Request, name: 'path' | 'post' = 'path'): string {
  return new URL(request.url).searchParams.get(name) ?? ''
}

function textOf({ words }: Studio, { path, bytes, version }: StoredFile) {
  const post = openPost(bytes)
  if ('readOnly' in post)
    return { path, version, text: null, readOnly: say(words.readOnly[post.readOnly], post), shown: post.text }
  return { path, version, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), readOnly: null }
}
