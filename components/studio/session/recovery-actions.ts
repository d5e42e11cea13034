import { dropDraft } from '../store/drafts'
import type { SessionCore } from './session-core'

/** What the author decides where there are two texts: that of the file, and one that was left behind or written elsewhere. */
export function recoveryActions(core: SessionCore) {
  const { path, change } = core
  return {
    recover(): void {
      const { recovery: draft, version } = core.getState()
      if (!draft) return
      change({ recovery: null })
      const theirs = { version: version ?? '', text: core.savedText }
      const isOfFile = draft.baseVersion === version
      // It was begun on another text than the file has now: both are shown before one is saved.
      if (!isOfFile) core.savedText = draft.baseText
      core.show(draft.text, draft.cursor)
      if (!isOfFile) change({ conflict: theirs })
    },
    async discardRecovery(): Promise<void> {
      await dropDraft(path).catch(() => {})
      change({ recovery: null })
    },
    /** The author has decided what both texts become; what is there is its base from now on. */
    resolveConflict(whole: string): void {
      const { conflict } = core.getState()
      if (!conflict) return
      core.savedText = conflict.text
      change({ version: conflict.version, conflict: null })
      core.show(whole, core.cursor())
      core.touched()
    },
    leaveConflict: () => change({ conflict: null }),
  }
}
