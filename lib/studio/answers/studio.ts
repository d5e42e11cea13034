import type { NewPicture, PictureRefusal } from '../../writing/pictures/picture-rules'
import type { GuardRefusal } from '../guard'
import type { DeploymentState } from '../repository/deployment-state'
import type { GithubFault } from '../repository/github-fault'
import type { Store } from '../store/store'
import type { StudioWords } from '../words/studio-words'
import type { ContentStep } from './content-step'

/** What answers to the studio's calls: on this machine its folder, elsewhere a repository. */
export type Studio = {
  store: Store
  /** upright, light, without its author's traces; a server has sharp for it, a browser its own canvas */
  encode(picture: { bytes: Uint8Array; name: string; alt: string }): Promise<NewPicture | { refused: PictureRefusal }>
  /** a text's page as the last content step has left it: its address, decoded and without the base path; null where it has none */
  pageOf(path: string): { url: string; lang: string } | null
  /** of a commit; null where nobody is told of it */
  deployment: ((commit: string) => Promise<DeploymentState>) | null
  /** not before somebody asks: it is the largest part of all */
  contentStep: () => Promise<ContentStep>
  words: StudioWords
}

export function answer(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}

const faultStatus = { session: 401, forbidden: 403, later: 503, unreached: 502 } as const

/** What GitHub has refused or not answered, in words. */
export function faultAnswer({ words }: Pick<Studio, 'words'>, { code }: GithubFault): Response {
  return answer({ message: words.faults[code] }, faultStatus[code])
}

export function refusal({ words }: Pick<Studio, 'words'>, { status, code }: GuardRefusal): Response {
  return answer({ message: words.refused[code] }, status)
}

/** An object of JSON with these texts (null where it says so), or null where it is none. */
export async function readCall<Name extends string>(
  request: Request,
  names: readonly Name[],
): Promise<Record<Name, string | null> | null> {
  const value: unknown = await request.json().catch(() => null)
  if (typeof value !== 'object' || value === null) return null
  const found = value as Record<Name, unknown>
  const isText = (one: unknown) => one === null || one === undefined || typeof one === 'string'
  if (!names.every((name) => isText(found[name]))) return null
  return Object.fromEntries(names.map((name) => [name, found[name] ?? null])) as Record<Name, string | null>
}
