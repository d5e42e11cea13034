import { Suspense, useRef, useState } from 'react'
import { OwnPictures } from '../checks/own-pictures'
import { TextFacts } from '../checks/text-facts'
import { useChecks } from '../checks/use-checks'
import { useSiteFacts } from '../checks/use-site-facts'
import { fieldValues } from '../form/field-values'
import { TextInput } from '../form/text-input'
import { type MoreChoice, moreChoices } from '../more/more-menu'
import { PictureList } from '../pictures/picture-list'
import { usePictures } from '../pictures/use-pictures'
import { PreviewPane } from '../preview/preview-pane'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { useStudio } from '../shared/studio-context'
import { TextField } from '../surface/text-field'
import { Banners } from './banners'
import { DeskBar } from './desk-bar'
import { AltDialog, ConflictView, FrontForm, MoreWindow, PublishDialog, useLateParts } from './late-parts'
import { Toolbar } from './toolbar'
import { useDesk } from './use-desk'
import { useDroppedFiles } from './use-dropped-files'
import { useShortcuts } from './use-shortcuts'

/** A sheet in the middle with the title, what is said of the post, and its text; all else steps back. */
export function Desk({ session, state }: { session: PostSession; state: SessionState }) {
  const { words } = useStudio()
  useDroppedFiles()
  useLateParts(session)
  const desk = useDesk(session, state)
  const { site, addFile } = useSiteFacts(session)
  const { rows, pictures } = usePictures(session, addFile)
  const checked = useChecks(session, site)
  const picker = useRef<HTMLInputElement>(null)
  const [isPublishing, setIsPublishing] = useState(false)
  const [chosen, setChosen] = useState<MoreChoice | null>(null)
  const isOpen = state.phase === 'open'
  const canWrite = isOpen && state.isMine && state.recovery === null
  const canPublish = canWrite && typeof state.data === 'object' && !state.conflict
  const publish = () => canPublish && setIsPublishing(true)
  useShortcuts(session, { save: () => void session.save(), publish })

  const values = fieldValues(state.data)
  const showsFacts = desk.facts === 'open' || typeof state.data === 'string'
  const asked = rows.find(({ step }) => step === 'asked')
  const addFiles = (files: File[], at: number) => canWrite && pictures.add(files, at)
  const pick = () => picker.current?.click()
  return (
    <div className="studio-editor" data-tab={desk.tab} data-preview={desk.preview}>
      <DeskBar
        {...{ session, state, desk, canWrite, canPublish }}
        onPublish={publish}
        more={moreChoices(state, site)}
        onMore={setChosen}
      />
      <Banners session={session} state={state} />
      <main className="studio-desk">
        <section className="studio-sheet" aria-label={words.tabs.write}>
          <div className="studio-scroll">
            {!isOpen && (
              <p role="alert" className="studio-note">
                {state.message}
              </p>
            )}
            {isOpen && (
              <>
                <h1 className="studio-hidden">{values.title || words.publish.noTitle}</h1>
                <TextInput
                  isBare
                  wraps
                  className="studio-title"
                  label={words.title}
                  placeholder={words.title}
                  value={values.title}
                  isDisabled={!canWrite || typeof state.data !== 'object'}
                  onWrite={(title) => session.setField(['title'], title)}
                  onEnter={() => session.port()?.focus()}
                />
                <div className="studio-about">
                  <button type="button" aria-expanded={showsFacts} onClick={desk.toggleFacts}>
                    {words.form.label}
                  </button>
                  {showsFacts && (
                    <Suspense>
                      <FrontForm session={session} state={state} terms={desk.terms} site={site} />
                    </Suspense>
                  )}
                </div>
                {canWrite && <Toolbar session={session} onPicture={pick} />}
              </>
            )}
            <TextField {...{ session, state }} surface={desk.surface} onFiles={addFiles} onPicture={pick} />
          </div>
          <PictureList rows={rows} onRetry={pictures.retry} onDrop={pictures.drop} />
          <OwnPictures {...{ session, site, canWrite }} count={checked?.ownPictures.length ?? 0} />
          <TextFacts session={session} checked={checked}>
            <button
              type="button"
              aria-pressed={desk.surface === 'plain'}
              disabled={!desk.canBePlain}
              onClick={desk.toggleSurface}
            >
              {words.plainField}
            </button>
          </TextFacts>
        </section>
        {isOpen && desk.showsPreview && <PreviewPane session={session} isOn={desk.showsPreview} />}
      </main>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={words.toolbar.image.name}
        accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
        onChange={({ target }) => {
          addFiles([...(target.files ?? [])], session.cursor())
          target.value = ''
        }}
      />
      <Suspense>
        {asked && (
          <AltDialog
            key={asked.id}
            session={session}
            row={asked}
            onDone={(alt, caption) => {
              pictures.describe(asked.id, alt, caption)
              // When the window is gone: before, the text is out of reach.
              setTimeout(() => session.port()?.focus())
            }}
          />
        )}
        {state.conflict && <ConflictView session={session} theirs={state.conflict.text} />}
        {isPublishing && (
          <PublishDialog session={session} state={state} site={site} onClose={() => setIsPublishing(false)} />
        )}
        {chosen && <MoreWindow {...{ chosen, session, site, canWrite }} onClose={() => setChosen(null)} />}
      </Suspense>
    </div>
  )
}
