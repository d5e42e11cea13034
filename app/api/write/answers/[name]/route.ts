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
  const isFile = request.method === 'GET' && name === 'csv'
  const asked = (_: unknown, again: Request) =>
    authorCall(openAuthoring(kept as unknown as KeptAnswers, after), again, name)
  return guarded(asked, isFile ? 'picture' : 'call')(request)
}

export { answer as GET, answer as POST }
