import { answer } from '../../../../lib/studio/answers/studio'
import { guarded } from '../doors'
import { loadContentStep } from '../load-content-step'

export const dynamic = 'force-dynamic'

export const GET = guarded(async () => answer((await loadContentStep()).siteFacts()))
