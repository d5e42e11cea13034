import { say } from '../../../lib/words/words'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { withLanguage } from '../../../lib/writing/names/post-language'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { editUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { draftOf, keepDraft } from '../store/drafts'

type LanguageDialogProps = { session: PostSession; site: SiteFacts; onClose: () => void }

/** The same post in another language, in a file beside it: opened where it is, else begun with this text. */
export function LanguageDialog({ session, site, onClose }: LanguageDialogProps) {
  const studio = useStudio()
  const { words, lang } = studio
  const { language: said } = words
  const { path } = session.getState()
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  const others = Object.keys(site.prefixes).flatMap((key) => {
    const file = withLanguage(path, key, Object.keys(site.prefixes), site.defaultLanguage)
    return file === path ? [] : [{ key, file }]
  })

  async function begin(file: string) {
    const isThere = (await session.files()).some((one) => one.path === file)
    // What was begun here before is written on.
    if (!isThere && !(await draftOf(file))) {
      const title = file.slice(file.lastIndexOf('/') + 1)
      await keepDraft({
        ...{ path: file, title, baseVersion: null, baseText: '', cursor: 0, savedAt: Date.now() },
        text: session.draftText(),
      })
    }
    window.location.assign(editUrl(studio, file))
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p className="studio-hint">{said.about}</p>
      <ul className="studio-files">
        {others.map(({ key, file }) => (
          <li key={key}>
            <button type="button" onClick={() => void begin(file)}>
              {say(said.write, { language: nameOf(names, key) })}
            </button>
          </li>
        ))}
      </ul>
      <div className="studio-actions">
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

/** A site may call a language as it likes. */
function nameOf(names: Intl.DisplayNames, key: string): string {
  try {
    return names.of(key) ?? key
  } catch {
    return key
  }
}
