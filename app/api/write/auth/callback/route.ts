import { getCallback } from '../../../../../lib/studio/session/sign-in'
import { signInDoor } from '../sign-in-doors'

export const dynamic = 'force-dynamic'

export const GET = signInDoor(getCallback)
