import { postLogout } from '../../../../../lib/studio/session/sign-in'
import { signInDoor } from '../sign-in-doors'

export const dynamic = 'force-dynamic'

export const POST = signInDoor(postLogout, 'call')
