import { after } from 'next/server'
import kept from '#work/answers.json'
import { answerCall } from '../../../../lib/answers/reply/answer-call'
import { openAnswering, peerOf } from '../../../../lib/answers/serve/open-answering'
import type { KeptAnswers } from '../../../../lib/answers/site/kept-answers'

export const dynamic = 'force-dynamic'

/** What readers send and ask. All of it is decided in lib/answers, which `npm run answers:serve` asks too. */
function answer(request: Request): Promise<Response> {
  return answerCall(openAnswering(kept as unknown as KeptAnswers, after), request, peerOf(request.headers))
}

export { answer as GET, answer as HEAD, answer as OPTIONS, answer as POST }
