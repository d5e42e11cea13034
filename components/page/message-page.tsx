import type { Door } from '../../lib/door/door'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import type { Word } from '../../lib/words/words'
import { RecentPosts } from '../list/recent-posts'
import { Document } from './document'

/** In place of a page that can't be shown: says so in the site's language, and leads on. */
export function MessagePage({ door, title, text }: { door: Door; title: Word; text: Word }) {
  const { site } = door
  const { settings } = site
  const language = settings.languages.find((candidate) => candidate.key === settings.defaultLanguage)
  const langTag = language?.tag ?? 'en'
  const words = wordsFor(langTag)
  return (
    <Document door={door} lang={settings.defaultLanguage} langTag={langTag}>
      <div className="list measure">
        <header className="list-header">
          <h1 className="text-4xl">{words[title]}</h1>
          <p className="lead">{words[text]}</p>
          <p className="mt-gap">
            <a href={href(settings, language?.home ?? '/')}>{words.home}</a>
          </p>
        </header>
        <section aria-label={words.recentPosts}>
          <RecentPosts
            {...{ site, langTag, posts: door.posts(settings.defaultLanguage), lang: settings.defaultLanguage }}
          />
        </section>
      </div>
    </Document>
  )
}
