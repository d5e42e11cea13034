import { postPublish } from '../../../../lib/studio/answers/publish'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const POST = guarded(postPublish)
