import { after } from 'next/server'
import kept from '#work/answers.json'
import { authorCall } from '../../../../../lib/answers/author/author-call'
import { openAuthoring } from '../../../../../lib/answers/serve/open-answering'
import type { KeptAnswers } from '../../../../../lib/answers/site/kept-answers'
import { guarded } from '../../doors'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/api/write/answers/[name]'>

/** The author's pages of comments and numbers ask here (lib/answers/author); a file is asked for by the browser itself. */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  const authoring = openAuthoring(kept as unknown as KeptAnswers, after)
  const isFile = request.method === 'GET' && name === 'csv'
  return guarded((_, again) => authorCall(authoring, again, name), isFile ? 'picture' : 'call')(request)
}

export { answer as GET, answer as POST }
