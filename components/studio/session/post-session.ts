import type { StudioServer } from '../server/studio-server'
import { fileActions } from './file-actions'
import { frontActions } from './front-actions'
import { holdLock } from './hold-lock'
import { placeActions } from './place-actions'
import { publishActions } from './publish-actions'
import { recoveryActions } from './recovery-actions'
import { sessionCore } from './session-core'

export type PostSession = ReturnType<typeof openSession>

/** The tab that had the post keeps what it has unsaved meanwhile. */
const handOver = 400

/**
 * One post while it is written: its file, what isn't saved of it, and whom it belongs to. It outlives the field that its
 * text is typed in, and tells whoever listens; nothing in it waits for React.
 */
export function openSession(path: string, server: StudioServer) {
  const core = sessionCore(path)
  const { load, save } = fileActions(core, server)
  const publishing = publishActions(core, server)
  const lock = holdLock(path, {
    onMine: (isMine) => {
      // Whoever loses it keeps what isn't saved: the other tab finds it.
      if (isMine) core.change({ isMine })
      else void core.keeper.now().then(() => core.change({ isMine }))
      core.port()?.setReadOnly(!isMine)
    },
  })
  const { getState, subscribe, onText, text, body, port, cursor, attach, touched, noteCursor, hasField } = core
  return {
    ...{
      server,
      getState,
      subscribe,
      onText,
      text,
      body,
      port,
      cursor,
      attach,
      touched,
      noteCursor,
      hasField,
      load,
      save,
    },
    ...frontActions(core),
    ...publishing,
    ...placeActions(core, server, publishing.commit),
    ...recoveryActions(core),
    savedText: () => core.savedText,
    openedText: () => core.openedText,
    start() {
      const stopKeeper = core.keeper.start()
      const stopLock = lock.start()
      void load()
      return () => {
        stopKeeper()
        stopLock()
      }
    },
    async takeOver() {
      await lock.take()
      await new Promise((done) => setTimeout(done, handOver))
      await load()
    },
  }
}
