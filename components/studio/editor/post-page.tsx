import { useSession } from '../session/use-session'
import { postsUrl } from '../shared/post-links'
import { StudioContext, type StudioSite, useStudio } from '../shared/studio-context'
import { useStoredTheme } from '../shared/use-stored-theme'
import { SignInDialog } from '../sign-in/sign-in-dialog'
import { Desk } from './desk'

/** The page on which one post is written: `path` is its file's, "content/posts/글/index.md". */
export function PostPage({ site, path }: { site: StudioSite; path: string }) {
  return (
    <StudioContext value={site}>
      <Post path={path} />
      <SignInDialog />
    </StudioContext>
  )
}

function Post({ path }: { path: string }) {
  useStoredTheme()
  const site = useStudio()
  const { words } = site
  const { session, state } = useSession(path)
  if (state.phase === 'open' || state.phase === 'readOnly') return <Desk session={session} state={state} />
  return (
    <main className="studio-list">
      {state.phase === 'loading' ? (
        <p className="studio-hint" role="status">
          {words.loading}
        </p>
      ) : (
        <p role="alert" className="studio-note">
          {state.message || words.unreached}{' '}
          <button type="button" onClick={() => void session.load()}>
            {words.again}
          </button>
        </p>
      )}
      <a href={postsUrl(site)}>{words.toPosts}</a>
    </main>
  )
}
