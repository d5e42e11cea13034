import { getHistory } from '../../../../lib/studio/answers/history'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(getHistory)
