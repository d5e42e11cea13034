import { openText } from '../../../lib/writing/document/post-document'
import { Refused } from '../server/ask'
import type { StudioServer } from '../server/studio-server'
import { draftOf, dropDraft } from '../store/drafts'
import type { SessionCore } from './session-core'

/** A post's file: read, and written where nobody else has written since. */
export function fileActions(core: SessionCore, server: StudioServer) {
  const { path, change } = core

  async function load(): Promise<void> {
    try {
      const [file, draft] = await Promise.all([server.file(path), draftOf(path).catch(() => undefined)])
      if (file.text === null || file.readOnly !== null) {
        core.rest(file.text ?? '', 0)
        change({ phase: 'readOnly', message: file.readOnly ?? '' })
        return
      }
      core.savedText = core.openedText = file.text
      change({ phase: 'open', version: file.version, url: file.url })
      core.show(file.text, core.cursor())
      const isOurs = !server.savesFiles && draft?.baseVersion === file.version
      // Kept in this browser is where it was saved.
      if (draft && isOurs && draft.text !== file.text) core.show(draft.text, draft.cursor)
      else if (draft && draft.text !== file.text) change({ recovery: draft })
      else if (draft) await dropDraft(path)
      await wakeForm()
    } catch (error) {
      const isMissing = error instanceof Refused && error.status === 404
      const draft = isMissing ? await draftOf(path).catch(() => undefined) : undefined
      if (draft) await begin(draft.text, draft.cursor)
      else change({ phase: 'failed', message: error instanceof Refused ? error.message : '' })
    }
  }

  /** A post that has no file yet: it was begun in this browser. */
  async function begin(whole: string, cursor: number): Promise<void> {
    core.savedText = core.openedText = ''
    change({ phase: 'open', version: null })
    core.show(whole, cursor)
    await wakeForm()
  }

  /** The text may be typed before: the form's parsers are a third of all that is fetched. */
  async function wakeForm(): Promise<void> {
    await core.hasField
    core.front ??= await import('./front-matter')
    change({ data: core.front.readFrontMatter(core.getState().post) })
    core.tellReaders()
  }

  /** Whether the file has the text now. Without a change nothing is written. */
  async function save(): Promise<boolean> {
    const { phase, isMine, conflict, version, saving } = core.getState()
    if (phase !== 'open' || !isMine || conflict || saving.step === 'running') return false
    if (!server.savesFiles) {
      await core.keeper.now()
      return core.getState().keptAt !== 'failed'
    }
    const whole = core.text()
    if (version !== null && whole === core.savedText) {
      change({ saving: { step: 'done' }, hasUnsaved: false })
      return true
    }
    change({ saving: { step: 'running' } })
    try {
      const saved = await server.save(path, whole, version)
      if ('conflict' in saved) {
        change({ saving: { step: 'rest' }, conflict: saved.conflict })
        return false
      }
      core.savedText = whole
      const hasUnsaved = core.text() !== whole
      change({ version: saved.version, saving: { step: 'done' }, hasUnsaved })
      if (!hasUnsaved) await dropDraft(path).catch(() => {})
      reopenMended(whole)
      return true
    } catch (error) {
      await core.keeper.now()
      change({ saving: { step: 'failed', message: error instanceof Refused ? error.message : '' } })
      return false
    }
  }

  /** A front matter that couldn't be read stood in the body; now that it can, it goes back into the form. */
  function reopenMended(whole: string) {
    const wasFaulty = core.getState().post.fault !== null
    if (wasFaulty && core.text() === whole && openText(whole).fault === null) core.show(whole, core.cursor())
  }

  return { load, save }
}
