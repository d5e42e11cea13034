import { answerCall } from '../../../lib/studio/browser/answer-call'
import { type BrowserPlace, openBrowserStudio } from '../../../lib/studio/browser/open-browser-studio'
import type { SiteReader } from '../../../lib/studio/browser/site-reader'
import type { StudioWords as AnswerWords } from '../../../lib/studio/words/studio-words'
import { say } from '../../../lib/words/words'
import { answerBy } from '../server/ask'
import { heldToken } from '../token/held-token'
import { openContentStep } from './open-content-step'
import { readPublished } from './read-published'

type Here = { basePath: string; place: BrowserPlace; said: AnswerWords }

/** The page answers its own calls, by the token that it holds then; where it holds none, as a server to whom nobody has signed in. */
export function answerHere({ basePath, place, said: words }: Here): void {
  const published = readPublished(basePath)
  let opened: { token: string; studio: ReturnType<typeof openBrowserStudio> } | null = null
  answerBy(async (address, options) => {
    const token = heldToken()
    if (token === null) return Response.json({ message: words.faults.session }, { status: 401 })
    const pages = (await published)?.pages
    const pageOf = (path: string) => pages?.[path] ?? null
    if (opened?.token !== token) {
      const sayFailure = (why: string) => say(words.notHere, { why })
      const contentStep = (site: SiteReader) => openContentStep({ basePath, published, sayFailure }, site)
      opened = { token, studio: openBrowserStudio(place, token, { words, pageOf, contentStep }) }
    }
    return answerCall(opened.studio, new Request(new URL(address, location.href), options))
  })
}
