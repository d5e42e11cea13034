import { getDeployment } from '../answers/deployment'
import { getBeside, getFile } from '../answers/file'
import { getHistory } from '../answers/history'
import { getPicture, postPictures } from '../answers/picture'
import { openPosts } from '../answers/posts'
import { postPublish } from '../answers/publish'
import { answer, faultAnswer, type Studio } from '../answers/studio'
import { getSite, postCard, postPreview } from '../answers/written'
import { GithubFault } from '../repository/github-fault'

type Answer = (studio: Studio, request: Request) => Response | Promise<Response>

/** What the routes of `app/api/write` answer, by the same functions; a session nobody has here, and a file is saved in no repository. */
export const answers: Readonly<Record<string, Answer>> = {
  'GET posts': openPosts(),
  'GET file': getFile,
  'GET beside': getBeside,
  'GET history': getHistory,
  'GET picture': getPicture,
  'POST picture': postPictures,
  'GET site': getSite,
  'POST preview': postPreview,
  'POST card': postCard,
  'POST publish': postPublish,
  'GET deployment': getDeployment,
}

/** A call of the studio, answered where it was made. */
export async function answerCall(studio: Studio, request: Request): Promise<Response> {
  const [, name] = /\/api\/write\/(.+)$/.exec(new URL(request.url).pathname) ?? []
  const found = answers[`${request.method} ${name}`]
  if (!found) return answer({ message: studio.words.badCall }, 404)
  try {
    return await found(studio, request)
  } catch (error) {
    if (error instanceof GithubFault) return faultAnswer(studio, error)
    throw error
  }
}
