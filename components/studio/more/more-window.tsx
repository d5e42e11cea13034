import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { PostSession } from '../session/post-session'
import { HistoryDialog } from './history-dialog'
import { LanguageDialog } from './language-dialog'
import type { MoreChoice } from './more-menu'
import { MoveDialog } from './move-dialog'
import { RemoveDialog } from './remove-dialog'

type MoreWindowProps = {
  chosen: MoreChoice
  session: PostSession
  site: SiteFacts | null
  canWrite: boolean
  onClose: () => void
}

/** The window of what was chosen in the menu. */
export function MoreWindow({ chosen, session, site, canWrite, onClose }: MoreWindowProps) {
  if (chosen === 'history') return <HistoryDialog session={session} canWrite={canWrite} onClose={onClose} />
  if (chosen === 'remove') return <RemoveDialog session={session} onClose={onClose} />
  if (!site) return null
  return chosen === 'move' ? (
    <MoveDialog session={session} site={site} onClose={onClose} />
  ) : (
    <LanguageDialog session={session} site={site} onClose={onClose} />
  )
}
