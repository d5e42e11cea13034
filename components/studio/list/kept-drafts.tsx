import { useEffect, useState } from 'react'
import { say } from '../../../lib/words/words'
import { formatMoment } from '../shared/format-moment'
import { editUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { allDrafts, type Draft, dropDraft } from '../store/drafts'

/** Texts that were left unsaved in this browser. */
export function KeptDrafts() {
  const site = useStudio()
  const { words, lang } = site
  const [drafts, setDrafts] = useState<Draft[]>([])
  useEffect(() => {
    const read = () => void allDrafts().then(setDrafts, () => {})
    read()
    // The page comes back from the browser's own memory as it was left.
    window.addEventListener('pageshow', read)
    return () => window.removeEventListener('pageshow', read)
  }, [])
  if (drafts.length === 0) return null
  return (
    <section className="studio-kept" aria-labelledby="kept">
      <h2 id="kept">{words.keptDrafts}</h2>
      <ul>
        {drafts.map(({ path, title, savedAt }) => (
          <li key={path}>
            <a href={editUrl(site, path)}>
              <strong>{title}</strong>
            </a>
            <span className="studio-facts">{formatMoment(savedAt, lang)}</span>
            <button
              type="button"
              aria-label={say(words.dropNamed, { name: title })}
              onClick={() => {
                if (!window.confirm(say(words.dropForCertain, { name: title }))) return
                void dropDraft(path).then(() => setDrafts(drafts.filter((draft) => draft.path !== path)))
              }}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
