import { getPicture, postPictures } from '../../../../lib/studio/answers/picture'
import { guarded } from '../doors'

export const dynamic = 'force-dynamic'

export const GET = guarded(getPicture, 'picture')
export const POST = guarded(postPictures)
