import type { ReactNode } from 'react'
import type { Door } from '../../lib/door/door'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import type { Word } from '../../lib/words/words'
import { featureViews } from '../features'
import { RecentPosts } from '../list/recent-posts'
import { Document } from './document'

type MessagePageProps = {
  door: Door
  title: Word
  text: Word
  /** what stands around the newest posts */
  around?: (posts: ReactNode, langTag: string) => ReactNode
}

/** In place of a page that can't be shown: says so in the site's language, and leads on. */
export function MessagePage({ door, title, text, around = (posts) => posts }: MessagePageProps) {
  const { site } = door
  const { settings } = site
  const language = settings.languages.find((candidate) => candidate.key === settings.defaultLanguage)
  const langTag = language?.tag ?? 'en'
  const words = wordsFor(langTag)
  const frame = { site, lang: settings.defaultLanguage, langTag }
  return (
    <Document door={door} lang={settings.defaultLanguage} langTag={langTag}>
      <div className="list measure">
        <header className="list-header">
          <h1 className="text-4xl">{words[title]}</h1>
          <p className="lead">{words[text]}</p>
          <p className="mt-gap flex flex-wrap gap-x-[1.6rem]">
            <a href={href(settings, language?.home ?? '/')}>{words.home}</a>
            {Object.entries(featureViews).map(([name, { way: Way }]) => Way && <Way key={name} {...frame} />)}
          </p>
        </header>
        {around(
          <section aria-label={words.recentPosts}>
            <RecentPosts {...frame} posts={door.posts(frame.lang)} />
          </section>,
          langTag,
        )}
      </div>
    </Document>
  )
}
