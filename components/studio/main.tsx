import { createRoot } from 'react-dom/client'
import { PostPage } from './editor/post-page'
import { PostsPage } from './list/posts-page'
import { readStudioPage, signedInPath } from './shared/studio-page'
import { SignedIn } from './sign-in/signed-in'

/** The studio in a browser: what its page names is shown where that says (studio-document.tsx). */
const { root, site, path } = readStudioPage(document)
createRoot(root).render(
  path === null ? (
    <PostsPage site={site} />
  ) : path === signedInPath ? (
    <SignedIn site={site} />
  ) : (
    <PostPage site={site} path={path} />
  ),
)
