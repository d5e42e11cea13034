import { environment } from '../../base/environment'
import type { Workspace } from '../../base/workspace/workspace'
import { openAnswers } from '../../door/asked'
import { forgetAsked } from '../../door/asked-notes'
import { getAddresses } from '../../door/pages'
import { questions } from '../../door/this-site'
import { writePlan } from '../../record/render-plan'
import { routeOf } from '../../site/addresses/routes'
import { frameState } from './frame-state'
import { openPageStore } from './page-store'

/**
 * Before `next build`: which pages need not be rendered, because they were made of what they would be made of now. What
 * each asked then is asked again. A build that doesn't keep pages renders all, and one for a platform, which takes pages
 * where Next has rendered them.
 */
export function planPages(workspace: Workspace): void {
  forgetAsked()
  const { GAJI_REUSE, NEXT_ADAPTER_PATH, NOW_BUILDER } = environment
  const frame = GAJI_REUSE && !NEXT_ADAPTER_PATH && !NOW_BUILDER ? frameState(workspace) : null
  writePlan(workspace.files, { frame, reused: frame ? reusable(workspace, frame) : [] })
}

function reusable(workspace: Workspace, frame: string): string[] {
  const store = openPageStore(workspace.cacheFolder)
  const answersTo = openAnswers(questions, workspace.files)
  return getAddresses().filter((url) => {
    // A route without parameters is rendered anyhow.
    const kept = routeOf(url) === 'home' ? null : store.read(url)
    return kept && kept.frame === frame && kept.answers === answersTo(kept.asked)
  })
}
