import type { EditValue, KeyPath } from '../../../lib/writing/document/edit-value'
import { openText, type PostDocument } from '../../../lib/writing/document/post-document'
import { type HouseStyle, plainStyle } from '../../../lib/writing/style/house-style'
import { Refused } from '../server/ask'
import type { StudioServer } from '../server/studio-server'
import type { TextPort } from '../shared/text-port'
import { type Draft, draftOf, dropDraft } from '../store/drafts'
import { draftKeeper } from './draft-keeper'
import { holdLock } from './hold-lock'
import type { SessionState } from './session-state'

type FrontMatter = typeof import('./front-matter')

export type PostSession = ReturnType<typeof openSession>

/**
 * One post while it is written: its file, what isn't saved of it, and whom it belongs to. It outlives the field that its
 * text is typed in, and tells whoever listens; nothing in it waits for React.
 */
export function openSession(path: string, server: StudioServer) {
  let state: SessionState = {
    ...{ phase: 'loading', message: '', path, url: null, version: null, post: openText(''), data: null },
    ...{ refusal: null, epoch: 0, hasUnsaved: false, saving: { step: 'rest' }, keptAt: null, recovery: null },
    ...{ conflict: null, isMine: true },
  }
  const listeners = new Set<() => void>()
  const readers = new Set<() => void>()
  /** the file's text as the server last had it, and as it was when the post was opened */
  let savedText = ''
  let openedText = ''
  let style: HouseStyle | null = null
  let front: FrontMatter | null = null
  let port: TextPort | null = null
  /** the body while no field shows it */
  let restingBody = ''
  let cursor = 0

  const change = (more: Partial<SessionState>) => {
    state = { ...state, ...more }
    for (const listener of listeners) listener()
  }
  const text = () => state.post.bom + state.post.head + (port?.getBody() ?? restingBody)
  const keeper = draftKeeper({
    draft: (): Draft | null =>
      state.hasUnsaved && state.isMine && !state.recovery
        ? {
            path,
            title: titleOf(state),
            baseVersion: state.version,
            baseText: savedText,
            text: text(),
            cursor,
            savedAt: Date.now(),
          }
        : null,
    onKept: (keptAt) => change({ keptAt }),
  })
  const lock = holdLock(path, {
    onMine: (isMine) => {
      // Whoever loses it keeps what isn't saved: the other tab finds it.
      if (!isMine) void keeper.now().then(() => change({ isMine: false }))
      else change({ isMine: true })
      port?.setReadOnly(!isMine)
    },
  })

  function touched() {
    for (const reader of readers) reader()
    const hasUnsaved = text() !== savedText
    if (hasUnsaved !== state.hasUnsaved || state.saving.step === 'done')
      change({ hasUnsaved, saving: { step: 'rest' } })
    if (hasUnsaved) keeper.soon()
    else void dropDraft(path).catch(() => {})
  }

  /** Another text in the place of what is shown: `hasUnsaved` follows from the file's. */
  function show(whole: string, at = 0) {
    const post = openText(whole)
    restingBody = post.body
    cursor = at
    port = null
    change({
      post,
      data: front?.readFrontMatter(post) ?? null,
      epoch: state.epoch + 1,
      hasUnsaved: whole !== savedText,
    })
    for (const reader of readers) reader()
  }

  function setHead(post: PostDocument) {
    change({ post: { ...post, body: '', lineEnds: state.post.lineEnds }, data: front?.readFrontMatter(post) ?? null })
    touched()
  }

  async function load() {
    try {
      const [file, draft] = await Promise.all([server.file(path), draftOf(path).catch(() => undefined)])
      if (file.text === null || file.readOnly !== null) {
        restingBody = file.text ?? ''
        change({ phase: 'readOnly', message: file.readOnly ?? '' })
        return
      }
      savedText = openedText = file.text
      change({ phase: 'open', version: file.version, url: file.url })
      show(file.text)
      if (draft && draft.text !== file.text) change({ recovery: draft })
      else if (draft) await dropDraft(path)
      await wakeForm()
    } catch (error) {
      if (error instanceof Refused && error.status === 404 && (await draftOf(path).catch(() => undefined)))
        return begin('')
      change({ phase: 'failed', message: error instanceof Refused ? error.message : '' })
    }
  }

  /** A post that has no file yet. */
  async function begin(whole: string) {
    const draft = await draftOf(path).catch(() => undefined)
    savedText = openedText = ''
    change({ phase: 'open', version: null })
    show(draft?.text ?? whole, draft?.cursor)
    change({ hasUnsaved: true })
    await wakeForm()
  }

  /** The text may be typed before: the form's parsers are a third of all that is fetched. */
  async function wakeForm() {
    front ??= await import('./front-matter')
    change({ data: front.readFrontMatter(state.post) })
    for (const reader of readers) reader()
  }

  async function save(): Promise<boolean> {
    if (state.phase !== 'open' || !state.isMine || state.conflict) return false
    const whole = text()
    if (state.version !== null && whole === savedText) {
      change({ saving: { step: 'done' }, hasUnsaved: false })
      return true
    }
    if (state.saving.step === 'running') return false
    change({ saving: { step: 'running' } })
    try {
      const saved = await server.save(path, whole, state.version)
      if ('conflict' in saved) {
        change({ saving: { step: 'rest' }, conflict: saved.conflict })
        return false
      }
      savedText = whole
      change({ version: saved.version, saving: { step: 'done' }, hasUnsaved: text() !== whole })
      if (!state.hasUnsaved) await dropDraft(path).catch(() => {})
      reopenMended(whole)
      return true
    } catch (error) {
      await keeper.now()
      change({ saving: { step: 'failed', message: error instanceof Refused ? error.message : '' } })
      return false
    }
  }

  /** A front matter that couldn't be read stood in the body; now that it can, it goes back into the form. */
  function reopenMended(whole: string) {
    if (state.post.fault !== null && text() === whole && openText(whole).fault === null) show(whole, cursor)
  }

  return {
    server,
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Whoever shows or checks the text is told that it is another, at each key. */
    onText(reader: () => void) {
      readers.add(reader)
      return () => void readers.delete(reader)
    },
    start() {
      const stopKeeper = keeper.start()
      const stopLock = lock.start()
      void load()
      return () => {
        stopKeeper()
        stopLock()
      }
    },
    begin,
    load,
    save,
    text,
    savedText: () => savedText,
    openedText: () => openedText,
    body: () => port?.getBody() ?? restingBody,
    port: () => port,
    cursor: () => port?.getSelection().to ?? cursor,
    setStyle(house: HouseStyle) {
      style = house
    },
    attach(field: TextPort) {
      port = field
      return () => {
        // Another text has been put in its place: what it holds is over.
        if (port !== field) return
        restingBody = field.getBody()
        cursor = field.getSelection().to
        port = null
      }
    },
    touched,
    noteCursor() {
      cursor = port?.getSelection().to ?? cursor
    },

    /** A field of the front matter, through an edit that is proven or refused. */
    setField(path: KeyPath, value: EditValue | undefined): void {
      if (!front) return
      const { bom, head, lineEnds, fault } = state.post
      const whole = { ...openText(bom + head), body: '', lineEnds, fault }
      const edited = front.editFrontMatter(whole, path, value, style ?? plainStyle)
      if ('refused' in edited) change({ refusal: { field: path.join('.'), why: edited.refused } })
      else {
        if (state.refusal) change({ refusal: null })
        setHead(edited.post)
      }
    },
    setDataText(written: string) {
      if (!front) return
      const post = front.withDataText(state.post, written)
      // A delimiter within would make body of the rest.
      if (post.body === '' && post.fault === null) setHead(post)
    },

    async recover() {
      const draft = state.recovery
      if (!draft) return
      change({ recovery: null })
      // It was begun on another text than the file has now: saving must tell.
      if (draft.baseVersion !== state.version) {
        const theirs = { version: state.version ?? '', text: savedText }
        savedText = draft.baseText
        show(draft.text, draft.cursor)
        change({ conflict: theirs, hasUnsaved: true })
        return
      }
      show(draft.text, draft.cursor)
    },
    async discardRecovery() {
      await dropDraft(path).catch(() => {})
      change({ recovery: null })
    },
    /** The author has decided what both texts become; what is there is its base from now on. */
    resolveConflict(whole: string) {
      if (!state.conflict) return
      const { version, text: theirs } = state.conflict
      savedText = theirs
      change({ version, conflict: null })
      show(whole, cursor)
      touched()
    },
    leaveConflict: () => change({ conflict: null }),
    async takeOver() {
      await lock.take()
      // The other tab keeps what it has unsaved, which is offered then.
      await new Promise((done) => setTimeout(done, 400))
      await load()
    },
  }
}

function titleOf({ data, path }: SessionState): string {
  const title =
    typeof data === 'object' ? Object.entries(data ?? {}).find(([key]) => key.toLowerCase() === 'title')?.[1] : null
  return typeof title === 'string' && title ? title : path
}
