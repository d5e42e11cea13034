import { openText, type PostDocument } from '../../../lib/writing/document/post-document'
import { valueAt } from '../../../lib/writing/document/value-at'
import { type HouseStyle, plainStyle } from '../../../lib/writing/style/house-style'
import type { TextPort } from '../shared/text-port'
import { type Draft, dropDraft } from '../store/drafts'
import { draftKeeper } from './draft-keeper'
import type { SessionState } from './session-state'

export type SessionCore = ReturnType<typeof sessionCore>

/** What all that is done to a post shares: its state and who listens, its text and the field in which that is typed. */
export function sessionCore(path: string) {
  let state: SessionState = {
    ...{ phase: 'loading', message: '', path, url: null, version: null, post: openText(''), data: null },
    ...{ refusal: null, epoch: 0, hasUnsaved: false, saving: { step: 'rest' }, keptAt: null, recovery: null },
    ...{ conflict: null, isMine: true },
  }
  const listeners = new Set<() => void>()
  const readers = new Set<() => void>()
  let port: TextPort | null = null
  /** the body and the cursor's place in it while no field shows them */
  const resting = { body: '', cursor: 0 }
  let stands = () => {}
  const hasField = new Promise<void>((resolve) => {
    stands = resolve
  })
  const keeper = draftKeeper({ draft: unsavedText, onKept: (keptAt) => change({ keptAt }) })

  const core = {
    path,
    /** the file's text as the server last had it, and as it was when the post was opened */
    savedText: '',
    openedText: '',
    /** null until it is fetched */
    front: null as typeof import('./front-matter') | null,
    style: plainStyle as HouseStyle,
    keeper,
    /** until the text can be typed: what else is fetched comes after that */
    hasField,
    getState: () => state,
    change,
    tellReaders,
    text: () => state.post.bom + state.post.head + core.body(),
    body: () => port?.getBody() ?? resting.body,
    port: () => port,
    cursor: () => port?.getSelection().to ?? resting.cursor,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Whoever shows or checks the text is told that it is another, at each key. */
    onText(reader: () => void) {
      readers.add(reader)
      return () => void readers.delete(reader)
    },
    attach(field: TextPort) {
      port = field
      stands()
      return () => {
        // Another text has been put in its place: what it holds is over.
        if (port !== field) return
        rest(field.getBody(), field.getSelection().to)
      }
    },
    /** The text has become another, in its field or in the form. */
    touched() {
      tellReaders()
      const hasUnsaved = core.text() !== core.savedText
      if (hasUnsaved !== state.hasUnsaved || state.saving.step === 'done')
        change({ hasUnsaved, saving: { step: 'rest' } })
      if (hasUnsaved) keeper.soon()
      else void dropDraft(path).catch(() => {})
    },
    /** Another text in the place of what is shown; whether it is saved follows from the file's. */
    show(whole: string, cursor = 0) {
      const post = openText(whole)
      rest(post.body, cursor)
      const data = core.front?.readFrontMatter(post) ?? null
      change({ post, data, epoch: state.epoch + 1, hasUnsaved: whole !== core.savedText })
      tellReaders()
    },
    setHead(post: PostDocument) {
      const data = core.front?.readFrontMatter(post) ?? null
      change({ post: { ...post, body: '', lineEnds: state.post.lineEnds }, data })
      core.touched()
    },
    noteCursor() {
      resting.cursor = core.cursor()
    },
    rest,
  }
  return core

  function change(more: Partial<SessionState>) {
    state = { ...state, ...more }
    for (const listener of listeners) listener()
  }
  function tellReaders() {
    for (const reader of readers) reader()
  }
  function rest(body: string, cursor: number) {
    Object.assign(resting, { body, cursor })
    port = null
  }
  function unsavedText(): Draft | null {
    const { hasUnsaved, isMine, recovery, version } = state
    // What was left behind isn't written over before its author has looked at it.
    if (!hasUnsaved || !isMine || recovery) return null
    const { savedText: baseText } = core
    const [title, cursor] = [titleOf(state), core.cursor()]
    return { path, title, baseVersion: version, baseText, text: core.text(), cursor, savedAt: Date.now() }
  }
}

export function titleOf({ data, path }: SessionState): string {
  const title = typeof data === 'object' && data !== null ? valueAt(data, 'title') : undefined
  return typeof title === 'string' && title ? title : path
}
