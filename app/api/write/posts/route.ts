import { openPosts } from '../../../../lib/studio/answers/posts'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(openPosts())
