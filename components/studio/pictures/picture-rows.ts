import { headLength } from '../../../lib/base/picture-format'
import { pictureMarkdown } from '../../../lib/writing/names/picture-name'
import { lookAtFile, type PictureRefusal } from '../../../lib/writing/pictures/picture-rules'
import { failureOf, Refused } from '../server/ask'
import type { StoredPicture } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import type { Mark } from '../shared/text-port'
import { dropPicture, keepPicture, waitingPictures } from '../store/waiting-pictures'
import { keepCopy } from './keep-copy'
import { pictureGap } from './picture-gap'

/** A picture on its way into the post, as the list beside the text shows it. */
export type PictureRow = {
  id: number
  name: string
  /** of the file here, for the eye */
  preview: string
  step: 'waiting' | 'sending' | 'failed' | 'refused' | 'asked' | 'done'
  /** why it wasn't taken */
  message: string
  stored: StoredPicture | null
}

type Work = {
  row: PictureRow
  file: File
  /** where it goes; null: where the cursor is */
  mark: Mark | null
  reference: { mark: Mark; text: string } | null
  /** by which this browser keeps the file until the server has it */
  kept: Promise<number | null>
}

type Options = {
  session: PostSession
  onRows: (rows: readonly PictureRow[]) => void
  onStored: (path: string, bytes: number) => void
  sayRefusal: (refusal: PictureRefusal) => string
  unreached: string
  notSent: string
}

/**
 * Pictures go to the server one after the other, in the order in which they were given, and into the text when they are
 * there: at the place where they were given, however much was written meanwhile. No word of an upload ever stands in the
 * text, and the undo of what is typed knows nothing of it.
 */
export function pictureRows({ session, onRows, onStored, sayRefusal, unreached, notSent }: Options) {
  const works: Work[] = []
  let isRunning = false
  let nextId = 1
  let isRecalled = false
  const tell = () => onRows(works.map(({ row }) => ({ ...row })))
  const set = (work: Work, more: Partial<PictureRow>) => {
    Object.assign(work.row, more)
    tell()
  }

  function push(file: File, step: 'waiting' | 'failed', mark: Mark | null, kept: Work['kept']) {
    const name = file.name.normalize('NFC')
    const preview = URL.createObjectURL(file)
    const row: PictureRow = {
      id: nextId++,
      name,
      preview,
      step,
      message: step === 'failed' ? notSent : '',
      stored: null,
    }
    works.push({ row, file, mark, reference: null, kept })
  }
  const forget = (work: Work) => void work.kept.then(dropPicture)

  async function run() {
    if (isRunning) return
    isRunning = true
    for (let work = next(); work; work = next()) await send(work)
    isRunning = false
  }
  const isOpen = ({ row }: Work) => ['waiting', 'failed'].includes(row.step)
  const next = () => works.find(({ row }) => row.step === 'waiting')

  async function send(work: Work) {
    set(work, { step: 'sending', message: '' })
    const looked = lookAtFile(new Uint8Array(await work.file.slice(0, headLength).arrayBuffer()), work.file.size)
    if ('refused' in looked) return refuse(work, sayRefusal(looked.refused))
    try {
      const { pictures, refused } = await session.server.addPicture(session.getState().path, work.file)
      const [stored] = pictures
      if (!stored) return refuse(work, refused[0]?.message ?? '')
      onStored(stored.path, stored.bytes)
      await keepCopy(session.getState().path, stored)
      await insert(work, stored)
    } catch (error) {
      const message = failureOf(error, unreached)
      if (error instanceof Refused && error.status < 500) refuse(work, message)
      else set(work, { step: 'failed', message })
    }
  }

  function refuse(work: Work, message: string) {
    forget(work)
    set(work, { step: 'refused', message })
  }

  async function insert(work: Work, stored: StoredPicture) {
    const port = session.port()
    if (!port) return set(work, { step: 'failed', message: unreached })
    const mark = work.mark ?? port.mark(port.getSelection().to)
    const { before, after } = pictureGap(port.getText(), mark.at())
    const text = pictureMarkdown({ alt: '', name: stored.name, caption: '' })
    const at = await port.insertAt(mark, `${before}${text}${after}`)
    work.reference = { mark: port.mark(at + before.length), text }
    if (!works.some((other) => other !== work && other.mark === mark && isOpen(other))) mark.release()
    forget(work)
    set(work, { step: 'asked', stored })
  }

  return {
    add(files: readonly File[], at: number) {
      const mark = session.port()?.mark(at) ?? null
      const post = session.getState().path
      for (const file of files) push(file, 'waiting', mark, keepPicture({ post, file }))
      tell()
      void run()
    },
    /** Those that were given before the page ended and never came to the server. */
    async recall() {
      if (isRecalled) return
      isRecalled = true
      const waiting = await waitingPictures(session.getState().path).catch(() => [])
      for (const { key, file } of waiting) push(file, 'failed', null, Promise.resolve(key))
      if (waiting.length > 0) tell()
    },
    retry(id: number) {
      const work = works.find(({ row }) => row.id === id)
      if (!work) return
      set(work, { step: 'waiting' })
      void run()
    },
    drop(id: number) {
      const at = works.findIndex(({ row }) => row.id === id)
      const [work] = at < 0 ? [] : works.splice(at, 1)
      if (work) {
        URL.revokeObjectURL(work.row.preview)
        forget(work)
      }
      tell()
    },
    /** What its readers are told of it, once; two empty texts leave it as it is. */
    describe(id: number, alt: string, caption: string) {
      const work = works.find(({ row }) => row.id === id)
      if (!work?.reference || !work.row.stored) return
      const { mark, text } = work.reference
      const told = pictureMarkdown({ alt, name: work.row.stored.name, caption })
      if (told !== text) session.port()?.exchange(mark.at(), text, told)
      mark.release()
      work.reference = null
      set(work, { step: 'done' })
    },
  }
}
