import { useState } from 'react'
import { say } from '../../../lib/words/words'
import { isBundle } from '../../../lib/writing/changes/remove-post'
import { openText } from '../../../lib/writing/document/post-document'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { folderOfPost, slugOf } from '../../../lib/writing/names/post-names'
import { addressOf } from '../form/address-of'
import { failureOf } from '../server/ask'
import { readFrontMatter } from '../session/front-matter'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { isComposing } from '../shared/is-composing'
import { editUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'

type MoveDialogProps = { session: PostSession; site: SiteFacts; onClose: () => void }

/** Another name for the post's folder, or its file where it has none, and another section. */
export function MoveDialog({ session, site, onClose }: MoveDialogProps) {
  const studio = useStudio()
  const { words, writing } = studio
  const { move: said } = words
  const { path, url } = session.getState()
  const parts = partsOf(path)
  const [name, setName] = useState(parts.name)
  const [section, setSection] = useState(parts.section)
  const [isRunning, setIsRunning] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const to = parts.pathOf(cleanSection(section), slugOf(name) || parts.name)
  const addressAt = (at: string, text: string) => {
    const data = readFrontMatter(openText(text))
    return typeof data === 'object' ? addressOf(at, data, site) : null
  }
  const address = addressAt(to, session.text())
  const stays = leftBehind(path, site)

  async function move() {
    if (to === path || isRunning) return
    setIsRunning(true)
    setFailure(null)
    try {
      const moved = await session.move(to, addressAt)
      if (moved === 'done') return window.location.assign(editUrl(studio, to))
      if (moved === null) return onClose()
      setFailure(writing.edit[moved.refusal])
    } catch (error) {
      setFailure(failureOf(error, words.unreached))
    }
    setIsRunning(false)
  }
  const onEnter = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && !isComposing(event)) void move()
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <label>
        <span>{said.name}</span>
        <input autoFocus value={name} onChange={({ target }) => setName(target.value)} onKeyDown={onEnter} />
      </label>
      {parts.canChangeSection && (
        <label>
          <span>{said.section}</span>
          <input value={section} onChange={({ target }) => setSection(target.value)} onKeyDown={onEnter} />
        </label>
      )}
      <p className="studio-hint">{to === path ? said.same : say(said.place, { path: to, address: address ?? '' })}</p>
      {url !== null && address !== null && address !== url && (
        <p className="studio-hint">{say(words.form.addressMoves, { from: url })}</p>
      )}
      <Warning>{stays.length > 0 && say(said.staysBehind, { files: stays.join(', ') })}</Warning>
      <Warning>{failure}</Warning>
      <DialogActions
        cancel={words.cancel}
        onCancel={onClose}
        act={said.move}
        onAct={() => void move()}
        isDisabled={to === path || isRunning || stays.length > 0}
      />
    </Dialog>
  )
}

/** What a path is made of. A file among others keeps its folder: what it shows lies there. */
function partsOf(path: string) {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const folder = folderOfPost(path)
  if (!isBundle(path)) {
    const ending = /(?:\.[a-z]{2}(?:-[\w-]+)?)?\.md$/i.exec(file)?.[0] ?? '.md'
    const section = folder.replace(/^content\/?/, '')
    const pathOf = (_: string, name: string) => `${folder}/${name}${ending}`
    return { name: file.slice(0, -ending.length), section, canChangeSection: false, pathOf }
  }
  const above = folderOfPost(folder)
  const pathOf = (section: string, name: string) => ['content', section, name, file].filter(Boolean).join('/')
  const section = above.replace(/^content\/?/, '')
  return { name: folder.slice(above.length + 1), section, canChangeSection: true, pathOf }
}

function cleanSection(section: string): string {
  return section
    .split('/')
    .map((part) => slugOf(part))
    .filter(Boolean)
    .join('/')
}

/** Files of the post's folder that the studio doesn't carry: they would stay where nothing shows them. */
function leftBehind(path: string, { files }: SiteFacts): string[] {
  if (!isBundle(path)) return []
  const folder = `${folderOfPost(path)}/`
  const below = Object.keys(files).filter((file) => file.startsWith(folder))
  return below
    .map((file) => file.slice(folder.length))
    .filter((name) => name.includes('/') || !/\.(?:png|jpe?g|webp|gif|avif)$/i.test(name))
}
