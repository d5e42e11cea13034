import { getSettings } from '../../lib/content/pages'
import { wordsFor } from '../../lib/site/interface-words'
import { href } from '../../lib/site/urls'
import { RecentPosts } from '../list/recent-posts'
import { Document } from './document'

/** A useful 404: says so, and leads on. */
export function NotFoundPage() {
  const settings = getSettings()
  const language = settings.languages.find((candidate) => candidate.key === settings.defaultLanguage)
  const langTag = language?.tag ?? 'en'
  const words = wordsFor(langTag)
  return (
    <Document lang={settings.defaultLanguage} langTag={langTag}>
      <div className="list">
        <header className="list-header">
          <h1>{words.notFoundTitle}</h1>
          <p className="lead">{words.notFoundText}</p>
          <p>
            <a href={href(settings, language?.home ?? '/')}>{words.home}</a>
          </p>
        </header>
        <RecentPosts lang={settings.defaultLanguage} langTag={langTag} />
      </div>
    </Document>
  )
}
