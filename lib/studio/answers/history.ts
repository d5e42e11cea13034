import { badPath, pathOf, textOf } from './file'
import { answer, type Studio } from './studio'

/**
 * `GET /api/write/history?path=`: the commits in which a file was changed, null where there is no git; with `version=` the
 * text that it was then.
 */
export async function getHistory(studio: Studio, request: Request): Promise<Response> {
  const path = pathOf(request)
  const editions = (await studio.store.history?.(path)) ?? null
  if (editions && 'refused' in editions) return badPath(studio, editions)
  const version = new URL(request.url).searchParams.get('version')
  if (version === null) return answer({ editions })
  // Of this file, and of no other thing that git has.
  const isOfFile = editions?.some((edition) => edition.version === version)
  const bytes = isOfFile ? await studio.store.past?.(version) : null
  return bytes ? answer(textOf(studio, { path, bytes, version })) : badPath(studio, { refused: 'gone' })
}
