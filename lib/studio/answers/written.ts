import type { Problem } from '../../base/problems'
import { toBase64 } from '../../writing/changes/change'
import { safePath } from '../../writing/paths/safe-path'
import { badPath } from './file'
import { readKept } from './read-kept'
import { answer, readCall, type Studio } from './studio'

/** `POST /api/write/preview` with `path`, `text`, `pictures`: the page that this file would make if it said that, or why it makes none. */
export async function postPreview(studio: Studio, request: Request): Promise<Response> {
  const kept = await readKept(request.clone())
  const written = await readWritten(studio, request)
  if ('refused' in written) return written.refused
  const { makePage } = await studio.contentStep()
  const { html, problems } = await makePage(written.path, written.text, kept)
  const told = problems.map(toTell)
  return html === null ? answer({ problems: told }, 422) : answer({ html, problems: told })
}

/** `POST /api/write/card` with `path`, `text`: the picture by which that page would be shown elsewhere: drawn, or a file of the site. */
export async function postCard(studio: Studio, request: Request): Promise<Response> {
  const written = await readWritten(studio, request)
  if ('refused' in written) return written.refused
  const { makeCard } = await studio.contentStep()
  const card = await makeCard(written.path, written.text)
  if (card && 'png' in card) return answer({ drawn: `data:image/png;base64,${toBase64(card.png)}` })
  return answer(card ?? {})
}

/** `GET /api/write/site`: what the checks of a text ask. */
export async function getSite(studio: Studio): Promise<Response> {
  return answer(await (await studio.contentStep()).siteFacts())
}

/** What a call says of a text that is being written: where it would lie and what it says, or why that can't be asked. */
async function readWritten(
  studio: Studio,
  request: Request,
): Promise<{ path: string; text: string } | { refused: Response }> {
  const call = await readCall(request, ['path', 'text'])
  if (!call?.path || call.text === null) return { refused: answer({ message: studio.words.badCall }, 400) }
  const safe = safePath(call.path)
  return 'refused' in safe ? { refused: badPath(studio, safe) } : { path: safe.path, text: call.text }
}

function toTell({ line, column, severity, message, remedy }: Problem) {
  return { line, column, severity, message, ...(remedy && { remedy }) }
}
