import { getDeployment } from '../../../../lib/studio/answers/deployment'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(getDeployment)
