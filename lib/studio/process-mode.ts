import { environment } from '../base/environment'
import { type StudioMode, studioMode } from './mode'
import { githubSettings } from './session/github-settings'
import { repositorySettings } from './session/repository-settings'

let isTold = false

/** The mode of this process. `isOurServer`: whether our own server, or what it has loaded, asks. */
export function processMode(isOurServer = environment.GAJI_SERVES): StudioMode {
  const { WRITE_MODE, GAJI_EXPORTS: isExport } = environment
  const github = WRITE_MODE === 'github' ? githubSettings() : WRITE_MODE === 'token' ? repositorySettings() : null
  if (typeof github === 'string' && !isTold) {
    isTold = true
    process.stderr.write(`the studio stays off: ${github}\n`)
  }
  const hasGithub = github !== null && typeof github !== 'string'
  const isDevelopment = process.env.NODE_ENV === 'development'
  return studioMode({ WRITE_MODE, isDevelopment, isOurServer, isExport, hasGithub })
}
