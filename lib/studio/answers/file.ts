import { say } from '../../words/words'
import { openPost } from '../../writing/document/post-document'
import { folderOfPost } from '../../writing/names/post-names'
import type { PlaceRefusal } from '../../writing/paths/safe-path'
import type { Committed, Conflict, Refused, StoredFile } from '../store/store'
import { answer, readCall, type Studio } from './studio'

/** `GET /api/write/file?path=`: a text as it is, or why it can only be looked at. */
export async function getFile(studio: Studio, request: Request): Promise<Response> {
  const found = await studio.store.read(pathOf(request))
  if (found === null) return answer({ message: studio.words.noFile }, 404)
  if ('refused' in found) return badPath(studio, found)
  return answer({ ...textOf(studio, found), url: studio.pageOf(found.path)?.url ?? null })
}

/** `PUT /api/write/file?path=` with `text` and `baseVersion`: writes the whole text where nobody else has written since. */
export async function putFile(studio: Studio, request: Request): Promise<Response> {
  const call = await readCall(request, ['text', 'baseVersion'])
  const { save } = studio.store
  if (!save || call?.text === null || call?.text === undefined) return answer({ message: studio.words.badCall }, 400)
  const change = { path: pathOf(request), base: call.baseVersion, text: call.text }
  return told(studio, await save([change]), ({ versions }) => answer({ version: Object.values(versions)[0] ?? null }))
}

/** `GET /api/write/beside?path=`: the files that lie where a post lies, itself among them, each with its version. */
export async function getBeside(studio: Studio, request: Request): Promise<Response> {
  return answer({ files: await studio.store.beside(folderOfPost(pathOf(request))) })
}

/** What was done, or what stood in its way: with the other's text, so that neither is lost. */
export function told(
  studio: Studio,
  result: Committed | Conflict | Refused,
  tell: (done: Committed) => Response,
): Response {
  if ('refused' in result) return badPath(studio, result)
  if ('versions' in result) return tell(result)
  const { path, found } = result.conflict
  const { version, text } = found ? textOf(studio, found) : { version: null, text: null }
  return answer({ message: studio.words.changedElsewhere, path, version, text }, 409)
}

export function badPath(studio: Studio, { refused }: { refused: PlaceRefusal | 'gone' }): Response {
  if (refused === 'gone') return answer({ message: studio.words.gone, code: 'gone' }, 410)
  return answer({ message: studio.words.paths[refused] }, 400)
}

/** As the request has it, decoded. */
export function pathOf(request: Request, name: 'path' | 'post' = 'path'): string {
  return new URL(request.url).searchParams.get(name) ?? ''
}

export function textOf({ words }: Studio, { path, bytes, version }: StoredFile) {
  const post = openPost(bytes)
  if ('readOnly' in post)
    return { path, version, text: null, readOnly: say(words.readOnly[post.readOnly], post), shown: post.text }
  return { path, version, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), readOnly: null }
}
