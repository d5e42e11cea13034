import type { Workspace } from '../../base/workspace/workspace'
import { openAnswers } from '../../door/asked'
import { readAsked } from '../../door/asked-notes'
import { questions } from '../../door/this-site'
import type { RenderPlan } from '../../record/render-plan'
import { type FrameAddresses, withoutAddresses } from './frame-addresses'
import { frameState } from './frame-state'
import { openPageStore } from './page-store'

type Rendered = { urls: readonly string[]; htmlOf: (url: string) => string; addresses: FrameAddresses }

/** After a build: keeps what was rendered in it for the next one, and what it had from earlier ones. */
export function keepPages(workspace: Workspace, { frame, reused }: RenderPlan, rendered: Rendered): void {
  // Code that was saved meanwhile may stand in some pages.
  if (frame === null || frame !== frameState(workspace)) return
  const store = openPageStore(workspace.cacheFolder)
  const answersTo = openAnswers(questions, workspace.files)
  const allAsked = readAsked()
  const kept = rendered.urls.filter((url) => {
    const asked = allAsked.get(url)
    const html = withoutAddresses(rendered.htmlOf(url), rendered.addresses)
    if (!asked || html === null) return false
    store.write(url, { frame, asked, answers: answersTo(asked), html })
    return true
  })
  store.keepOnly([...reused, ...kept])
}
