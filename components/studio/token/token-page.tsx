import { say } from '../../../lib/words/words'
import type { StudioSite } from '../shared/studio-context'
import { useStoredTheme } from '../shared/use-stored-theme'
import { TokenForm } from './token-form'

/** The first page where no server keeps a session: asked again after each reload. */
export function TokenPage({ site }: { site: StudioSite }) {
  useStoredTheme()
  const { words, basePath, here } = site
  return (
    <main className="studio-list">
      <header>
        <h1>{words.studio}</h1>
        <a href={`${basePath}/`}>{words.toBlog}</a>
      </header>
      <section className="studio-welcome" aria-labelledby="token">
        <h2 id="token">{words.token.title}</h2>
        <p>{say(words.token.about, { repository: here?.place.repository ?? '' })}</p>
        <TokenForm site={site} />
      </section>
    </main>
  )
}
