import { getSite } from '../../../../lib/studio/answers/written'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(getSite)
