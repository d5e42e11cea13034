import { createRoot } from 'react-dom/client'
import { PostPage } from './editor/post-page'
import { PostsPage } from './list/posts-page'
import { readStudioPage } from './shared/studio-page'

/** The studio in a browser: what its page names is shown where that says (studio-document.tsx). */
const { root, site, path } = readStudioPage(document)
createRoot(root).render(path === null ? <PostsPage site={site} /> : <PostPage site={site} path={path} />)
