import { getBeside } from '../../../../lib/studio/answers/file'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(getBeside)
