import { isBundle, removePost } from '../../../lib/writing/changes/remove-post'
import type { Refusal } from '../../../lib/writing/document/edit-value'
import { openText, postText } from '../../../lib/writing/document/post-document'
import type { StudioServer } from '../server/studio-server'
import type { publishActions } from './publish-actions'
import { type SessionCore, titleOf } from './session-core'

type Commit = ReturnType<typeof publishActions>['commit']
type AddressOf = (path: string, text: string) => string | null

/** A post's file in another place, or in none; the page of the old one is over when it is done. */
export function placeActions(core: SessionCore, server: StudioServer, commit: Commit) {
  const { path, change } = core
  const files = async () => (await server.beside(path)).map((file) => ({ ...file, base: file.version }))
  /** Nothing of it is unsaved any more, so that the page may be left unasked. */
  const end = () => {
    core.savedText = core.text()
    change({ hasUnsaved: false })
  }
  return {
    /** The post's texts that lie in its folder, and what else goes with it. */
    files,
    /** null: somebody has written the file meanwhile. */
    async move(to: string, addressOf: AddressOf): Promise<'done' | { refusal: Refusal } | null> {
      core.front ??= await import('./front-matter')
      const { movedPath, movePost } = core.front
      const { version, url } = core.getState()
      if (version === null) return null
      const all = await files()
      const others = all.filter((file) => file.path !== path && file.path.endsWith('.md') && isBundle(path))
      const read = await Promise.all(others.map((file) => server.file(file.path)))
      const texts = [
        { path, text: core.text(), base: version, url },
        ...read.flatMap((file) => (file.text === null ? [] : [{ ...file, text: file.text, base: file.version }])),
      ].map((one) => ({ ...one, address: addressOf(movedPath(one.path, path, to), one.text) }))
      const moved = movePost({ from: path, to, texts, files: all, style: core.style })
      if ('refused' in moved) return { refusal: moved.refused }
      if (!(await commit(moved.changes, `move: ${titleOf(core.getState())}`, 'moved'))) return null
      end()
      return 'done'
    },
    async remove(): Promise<'done' | null> {
      const { version } = core.getState()
      if (version === null) return null
      const changes = removePost({ path, base: version }, await files())
      if (!(await commit(changes, `remove: ${titleOf(core.getState())}`, 'removed'))) return null
      end()
      return 'done'
    },
    /** What the post says as a draft: what another language's begins with. */
    draftText(): string {
      const edited = core.front?.editFrontMatter(openText(core.text()), ['draft'], true, core.style)
      return edited && 'post' in edited ? postText(edited.post) : core.text()
    },
    /** An older text as one that is written now: nothing is in the file before it is saved. */
    restore(whole: string): void {
      core.show(whole, 0)
      core.touched()
    },
  }
}
