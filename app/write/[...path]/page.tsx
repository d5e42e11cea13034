import { notFound } from 'next/navigation'
import { OpenPost } from '../../../components/studio/editor/open-post'
import { safePath } from '../../../lib/writing/paths/safe-path'
import { studioSite } from '../studio-site'

export const dynamic = 'force-dynamic'

/** The editor of the file at "/write/content/posts/글/index.md". */
export default async function WritePostPage({ params }: PageProps<'/write/[...path]'>) {
  const { path } = await params
  const safe = safePath(path.join('/'))
  if ('refused' in safe || safe.kind !== 'text') notFound()
  return <OpenPost site={studioSite()} path={safe.path} />
}
