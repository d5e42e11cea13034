import type { WorkFiles } from '../../lib/base/workspace/work-files'
import { openDraftDoor } from '../../lib/door/door'
import { SitePage } from './site-page'
import { wholeMarkup } from './static-markup'

/**
 * The page at an address of a site that is being written, as HTML: what its published page is, less what Next adds to it
 * (title and other metadata, style sheets, its runtime). `files`: what lib/build/preview has made.
 */
export async function draftPage(url: string, files: WorkFiles): Promise<string> {
  const door = openDraftDoor(url, files)
  const destination = door.destination()
  if (!destination) throw new Error(`no page stands at ${url}`)
  return wholeMarkup(await SitePage({ door, destination }))
}
