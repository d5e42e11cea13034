import { workspace } from '../../../../lib/base/workspace/this-workspace'
import { readSiteFacts } from '../../../../lib/build/preview/site-facts'
import { answer } from '../../../../lib/studio/answers/studio'
import type { SiteFacts } from '../../../../lib/writing/lint/site-facts'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(() => answer(readSiteFacts(workspace) satisfies SiteFacts))
