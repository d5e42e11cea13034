import { lazy, Suspense, useSyncExternalStore } from 'react'
import { PostPage } from '../editor/post-page'
import { pathInHash } from '../shared/post-links'
import type { StudioSite } from '../shared/studio-context'
import { heldToken, onToken } from '../token/held-token'
import { TokenPage } from '../token/token-page'

const PostsPage = lazy(async () => ({ default: (await import('../list/posts-page')).PostsPage }))

/** All pages of the studio in one, which knows by the end of its address which is meant: a static host has no others. */
export function TokenStudio({ site }: { site: StudioSite }) {
  const token = useSyncExternalStore(onToken, heldToken)
  const path = useSyncExternalStore(onHash, () => pathInHash(location.hash))
  if (token === null) return <TokenPage site={site} />
  if (path !== null) return <PostPage key={path} site={site} path={path} />
  return (
    <Suspense fallback={<p className="studio-hint">{site.words.loading}</p>}>
      <PostsPage site={site} />
    </Suspense>
  )
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
