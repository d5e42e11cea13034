import type { ContentStep } from '../answers/content-step'
import type { Studio } from '../answers/studio'
import { deploymentState } from '../repository/deployment-state'
import { type GithubAccess, openGithubApi } from '../repository/github-api'
import { asFault, type FaultCode, GithubFault } from '../repository/github-fault'
import { openRepositoryStore } from '../repository/repository-store'
import type { StudioWords } from '../words/studio-words'
import { encodePicture } from './encode-picture'
import { openSiteReader, type SiteReader } from './site-reader'

/** Which repository a browser writes, and where in it the site lies. */
export type BrowserPlace = Omit<GithubAccess, 'token'> & { branch: string; folder: string }

type Known = Pick<Studio, 'pageOf'> & {
  words: StudioWords
  /** the content step of the files that this repository has */
  contentStep: (repository: SiteReader) => () => Promise<ContentStep>
}

/** The studio of whoever has this token, in the browser alone: what a server's is, with a canvas in the place of sharp. */
export function openBrowserStudio({ branch, folder, ...access }: BrowserPlace, token: string, known: Known): Studio {
  const api = openGithubApi({ ...access, token })
  const store = openRepositoryStore(api, { branch, folder })
  const contentStep = known.contentStep(openSiteReader(api, { branch, folder }))
  return { ...known, contentStep, store, encode: encodePicture, deployment: (commit) => deploymentState(api, commit) }
}

/**
 * Why a token can't be taken; null where it reads the branch and may write. That it may is only known by writing: an empty
 * blob is no file and moves no branch, and whoever has written all evening isn't told at its end.
 */
export async function refuseToken({ branch, ...access }: BrowserPlace, token: string): Promise<FaultCode | null> {
  try {
    const api = openGithubApi({ ...access, token })
    await api.head(branch)
    await api.makeBlob(new Uint8Array())
    return null
  } catch (error) {
    const fault = asFault(error)
    if (fault instanceof GithubFault) return fault.code
    throw error
  }
}
