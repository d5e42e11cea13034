import { PostsPage } from '../../components/studio/list/posts-page'
import { studioSite } from './studio-site'

export const dynamic = 'force-dynamic'

export default function WritePage() {
  return <PostsPage site={studioSite()} />
}
