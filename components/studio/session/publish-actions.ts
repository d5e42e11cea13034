import type { Change } from '../../../lib/writing/changes/change'
import { undoChanges } from '../../../lib/writing/changes/undo-changes'
import type { Refusal } from '../../../lib/writing/document/edit-value'
import { Refused } from '../server/ask'
import type { Published, StoredFile, StudioServer } from '../server/studio-server'
import { dropDraft } from '../store/drafts'
import { dropKept, keptPictures } from '../store/kept-pictures'
import { forgetLast, keepLast, type LastChange } from '../store/last-change'
import type { KeptPicture } from '../store/shelf'
import { type SessionCore, titleOf } from './session-core'

export type PublishWay = 'publish' | 'takeBack'

/** What goes out of this browser in one step: the text as it will stand in its file, and the pictures that it names. */
export function publishActions(core: SessionCore, server: StudioServer) {
  const { path, change } = core

  /** One commit, and how it is undone; null: this file has become another meanwhile, which has a window of its own. */
  async function commit(changes: readonly Change[], message: string, what: LastChange['what']) {
    const before = { [path]: core.savedText }
    const title = titleOf(core.getState())
    const waiting = await keptPictures(path).catch(() => [])
    const done = await server.publish(changes, message).catch((error) => {
      if (!(error instanceof Refused) || error.status !== 410) throw error
      // What no commit has named may be cleared away some day: then the bytes go along.
      return server.publish(withBytes(changes, waiting), message)
    })
    if ('conflict' in done) {
      if (done.conflict.path !== path) throw new Refused(409, done.conflict.message, done.conflict)
      change({ conflict: done.conflict })
      return null
    }
    // The branch is as it was: there is nothing to undo, and what was written is nowhere yet but here and in the proposal.
    if (done.pullRequest) {
      forgetLast()
      return done
    }
    keepLast({ what, title, undo: undoChanges({ changes, versions: done.versions, before }) })
    await dropDraft(path).catch(() => {})
    await dropKept(changes.map((one) => one.path)).catch(() => {})
    return done
  }
  return {
    commit,
    /** `unused`: pictures that go in the same step. */
    async bring(
      way: PublishWay,
      said: string,
      unused: readonly StoredFile[],
    ): Promise<Published | { refusal: Refusal } | null> {
      core.front ??= await import('./front-matter')
      await core.keeper.now()
      const { version } = core.getState()
      const beside = (await server.beside(path)).map((file) => ({ ...file, base: file.version }))
      const waiting = await keptPictures(path).catch(() => [])
      const there = new Set(beside.map((file) => file.path))
      const kept = [...beside, ...waiting.filter((one) => !there.has(one.path)).map((one) => ({ ...one, base: null }))]
      const post = { path, text: core.text(), base: version }
      const brought = core.front.publishPost(post, way, { kept, style: core.style })
      if ('refused' in brought) return { refusal: brought.refused }
      const gone = unused.map((file): Change => ({ path: file.path, base: file.version, removed: true }))
      const what = way === 'publish' ? 'published' : 'takenBack'
      const done = await commit([...brought.changes, ...gone], said || brought.message, what)
      if (!done) return null
      if (done.pullRequest) return done
      core.savedText = core.openedText = brought.text
      change({ version: done.versions[path] ?? null, url: done.url, saving: { step: 'rest' }, keptAt: null })
      core.show(brought.text, core.cursor())
      return done
    },
  }
}

function withBytes(changes: readonly Change[], kept: readonly KeptPicture[]): Change[] {
  return changes.map((change) => {
    const own = 'version' in change && kept.find(({ version }) => version === change.version)
    return own ? { path: change.path, base: change.base, bytes: own.bytes } : change
  })
}
