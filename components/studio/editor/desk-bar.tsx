import { type MoreChoice, MoreMenu } from '../more/more-menu'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { postsUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { SaveStatus } from './save-status'
import type { DeskState } from './use-desk'

type DeskBarProps = {
  session: PostSession
  state: SessionState
  desk: DeskState
  canWrite: boolean
  canPublish: boolean
  onPublish: () => void
  more: readonly MoreChoice[]
  onMore: (choice: MoreChoice) => void
}

export function DeskBar({ session, state, desk, canWrite, canPublish, onPublish, more, onMore }: DeskBarProps) {
  const site = useStudio()
  const { words } = site
  return (
    <header className="studio-bar">
      <a href={postsUrl(site)}>{words.toPosts}</a>
      <fieldset className="studio-tabs">
        <legend className="studio-hidden">{words.tabs.label}</legend>
        {(['write', 'preview'] as const).map((tab) => (
          <button key={tab} type="button" aria-pressed={desk.tab === tab} onClick={() => desk.setTab(tab)}>
            {words.tabs[tab]}
          </button>
        ))}
      </fieldset>
      <SaveStatus state={state} onRetry={() => void session.save()} />
      <button
        type="button"
        className="studio-beside"
        aria-pressed={desk.preview === 'shown'}
        onClick={desk.togglePreview}
      >
        {words.tabs.preview}
      </button>
      <button type="button" disabled={!canWrite} title={words.saveKey} onClick={() => void session.save()}>
        {words.save}
      </button>
      <button type="button" className="studio-primary" disabled={!canPublish} onClick={onPublish}>
        {words.publish.publish}
      </button>
      {more.length > 0 && <MoreMenu choices={more} onChoose={onMore} />}
    </header>
  )
}
