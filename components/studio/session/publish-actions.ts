import type { Refusal } from '../../../lib/writing/document/edit-value'
import { Refused } from '../server/ask'
import type { Published, StudioServer } from '../server/studio-server'
import { dropDraft } from '../store/drafts'
import type { SessionCore } from './session-core'

export type PublishWay = 'publish' | 'takeBack'

/** What goes out of this browser in one step: the text as it will stand in its file, and the pictures that it names. */
export function publishActions(core: SessionCore, server: StudioServer) {
  const { path, change } = core
  return {
    /** null: the file has become another meanwhile, which has a window of its own. */
    async bring(way: PublishWay, said: string): Promise<Published | { refusal: Refusal } | null> {
      core.front ??= await import('./front-matter')
      await core.keeper.now()
      const { version } = core.getState()
      const kept = (await server.beside(path)).map((file) => ({ ...file, base: file.version }))
      const post = { path, text: core.text(), base: version }
      const brought = core.front.publishPost(post, way, { kept, style: core.style })
      if ('refused' in brought) return { refusal: brought.refused }
      const done = await server.publish(brought.changes, said || brought.message)
      if ('conflict' in done) {
        if (done.conflict.path !== path) throw new Refused(409, done.conflict.message, done.conflict)
        change({ conflict: done.conflict })
        return null
      }
      core.savedText = core.openedText = brought.text
      await dropDraft(path).catch(() => {})
      change({ version: done.versions[path] ?? null, url: done.url, saving: { step: 'rest' }, keptAt: null })
      core.show(brought.text, core.cursor())
      return done
    },
  }
}
