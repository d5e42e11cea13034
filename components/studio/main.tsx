import { createRoot } from 'react-dom/client'
import { studioViews } from '../studio-views'
import { PostPage } from './editor/post-page'
import { readStudioPage, signedInPath } from './shared/studio-page'
import { SignedIn } from './sign-in/signed-in'

/** The studio in a browser: what its page names is shown where that says (studio-document.tsx). */
const { root, site, path, part } = readStudioPage(document)
void shown().then((page) => createRoot(root).render(page))

async function shown() {
  if (site.here) {
    const [{ answerHere }, { TokenStudio }] = await Promise.all([
      import('./here/answer-here'),
      import('./here/token-studio'),
    ])
    answerHere({ ...site.here, basePath: site.basePath })
    return <TokenStudio site={site} />
  }
  if (path === signedInPath) return <SignedIn site={site} />
  if (path !== null && part) {
    const [{ FeaturePage }, View] = await Promise.all([import('./feature-page'), studioViews[part.feature]?.()])
    if (!View) throw new Error(`nobody shows "${path}" (components/studio-views.ts)`)
    return <FeaturePage {...{ site, path, part, View }} />
  }
  if (path !== null) return <PostPage site={site} path={path} />
  // A new post is begun with all that writes front matter, which whoever opens a text needn't wait for.
  const { PostsPage } = await import('./list/posts-page')
  return <PostsPage site={site} />
}
