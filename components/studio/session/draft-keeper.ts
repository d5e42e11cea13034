import { type Draft, keepDraft } from '../store/drafts'

/** After the last change: so much at most is lost when the tab ends. */
const pause = 1000

type Keeping = { draft: () => Draft | null; onKept: (at: number | 'failed') => void }

/**
 * Keeps the unsaved text in this browser, a second after the last change, whenever the page goes out of sight, and when it is
 * to be left: before its author is asked whether she means it.
 */
export function draftKeeper({ draft, onKept }: Keeping) {
  let timer: ReturnType<typeof setTimeout> | undefined
  async function now() {
    clearTimeout(timer)
    timer = undefined
    const kept = draft()
    if (!kept) return
    try {
      await keepDraft(kept)
      onKept(kept.savedAt)
    } catch {
      onKept('failed')
    }
  }
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') void now()
  }
  const whenLeft = () => void now()
  return {
    now,
    soon() {
      clearTimeout(timer)
      timer = setTimeout(() => void now(), pause)
    },
    start() {
      document.addEventListener('visibilitychange', whenHidden)
      window.addEventListener('beforeunload', whenLeft)
      // Else the browser may throw it away when the disk is full.
      void navigator.storage?.persist?.()
      return () => {
        document.removeEventListener('visibilitychange', whenHidden)
        window.removeEventListener('beforeunload', whenLeft)
        if (timer !== undefined) void now()
      }
    },
  }
}
