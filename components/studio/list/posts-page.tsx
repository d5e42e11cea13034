import { useEffect, useState } from 'react'
import { say } from '../../../lib/words/words'
import { failureOf } from '../server/ask'
import { type PostsAnswer, studioServer } from '../server/studio-server'
import { StudioContext, type StudioSite, useStudio } from '../shared/studio-context'
import { useStoredTheme } from '../shared/use-stored-theme'
import { SignInDialog } from '../sign-in/sign-in-dialog'
import { StudioLinks } from '../studio-links'
import { holdToken } from '../token/held-token'
import { areInSeveralLanguages, findPosts } from './find-posts'
import { KeptDrafts } from './kept-drafts'
import { LastChange } from './last-change'
import { NewPostDialog } from './new-post-dialog'
import { PostRow } from './post-row'
import { Welcome } from './welcome'

/** The studio's first page: what there is to write on. */
export function PostsPage({ site }: { site: StudioSite }) {
  return (
    <StudioContext value={site}>
      <Posts />
      <SignInDialog />
    </StudioContext>
  )
}

function Posts() {
  useStoredTheme()
  const site = useStudio()
  const { words, basePath } = site
  const server = studioServer(site)
  const [answer, setAnswer] = useState<PostsAnswer | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const load = () => {
    setFailure(null)
    server.posts().then(setAnswer, (error) => setFailure(failureOf(error, words.unreached)))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; afterwards whoever presses the button
  useEffect(load, [])
  const found = answer && findPosts(answer.posts, query)
  const isOneOfSeveral = answer !== null && areInSeveralLanguages(answer.posts)

  return (
    <main className="studio-list">
      <header>
        <h1>{words.studio}</h1>
        <StudioLinks path="" />
        {site.mode === 'token' && (
          <button type="button" onClick={() => holdToken(null)}>
            {words.token.out}
          </button>
        )}
        {site.mode === 'github' && (
          <button
            type="button"
            onClick={() => void server.signOut().then(() => window.location.assign(`${basePath}/`))}
          >
            {words.signIn.out}
          </button>
        )}
        <button type="button" className="studio-primary" disabled={!answer} onClick={() => setIsAsking(true)}>
          {words.newPost}
        </button>
      </header>
      <Welcome />
      <LastChange onUndone={load} />
      <KeptDrafts />
      {failure !== null && (
        <p role="alert" className="studio-note">
          {failure}{' '}
          <button type="button" onClick={load}>
            {words.again}
          </button>
        </p>
      )}
      {answer && answer.posts.length > 0 && (
        <input
          type="search"
          className="studio-search"
          aria-label={words.findPosts}
          placeholder={words.findPosts}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {!answer && failure === null && <p className="studio-hint">{words.loading}</p>}
      {answer?.posts.length === 0 && <p className="studio-empty">{words.noPosts}</p>}
      {found && found.length > 0 && (
        <ul className="studio-posts" aria-label={words.posts}>
          {found.map((post) => (
            <PostRow key={post.path} post={post} isOneOfSeveral={isOneOfSeveral} />
          ))}
        </ul>
      )}
      <p role="status" className="studio-hint">
        {found &&
          query.trim() !== '' &&
          (found.length > 0 ? say(words.found, { count: found.length }) : words.noneFound)}
      </p>
      {isAsking && answer && <NewPostDialog answer={answer} onClose={() => setIsAsking(false)} />}
    </main>
  )
}
