import type { StudioCalls, StudioView } from '../shapes/studio-view'
import { asJson, ask, failureOf, Refused } from './server/ask'
import { StudioContext, type StudioSite } from './shared/studio-context'
import type { StudioPart } from './shared/studio-page'
import { useStoredTheme } from './shared/use-stored-theme'
import { SignInDialog } from './sign-in/sign-in-dialog'
import { StudioLinks } from './studio-links'

type FeaturePageProps = { site: StudioSite; path: string; part: StudioPart; View: StudioView }

/** A page that a feature adds to the studio, in the frame of all. */
export function FeaturePage({ site, path, part, View }: FeaturePageProps) {
  useStoredTheme()
  const title = site.pages.find((page) => page.path === path)?.title ?? site.words.studio
  return (
    <StudioContext value={site}>
      <main className="studio-list studio-part">
        <header>
          <h1>{title}</h1>
          <StudioLinks path={path} />
        </header>
        <View path={path} lang={site.lang} words={part.words} calls={callsOf(site, part.feature)} />
      </main>
      <SignInDialog />
    </StudioContext>
  )
}

function callsOf({ basePath, words }: StudioSite, feature: string): StudioCalls {
  const address = (name: string, query: Record<string, string> = {}) => {
    const said = new URLSearchParams(query).toString()
    return `${basePath}/api/write/${feature}/${name}${said ? `?${said}` : ''}`
  }
  return {
    get: (name, query) => ask(address(name, query)),
    post: (name, body) => ask(address(name), asJson('POST', body)),
    address,
    failureOf: (error) => failureOf(error, words.unreached),
    // Whoever answers for the feature says why it refuses.
    isNobody: (error) => error instanceof Refused && error.status === 404 && error.message === '',
  }
}
