import { answer, type Studio } from './studio'

/** `GET /api/write/deployment?commit=`: how far it is on its way to readers. */
export async function getDeployment({ deployment, words }: Studio, request: Request): Promise<Response> {
  const commit = new URL(request.url).searchParams.get('commit') ?? ''
  if (!deployment || !/^[0-9a-f]{40}$/.test(commit)) return answer({ message: words.badCall }, 400)
  return answer(await deployment(commit))
}
