import { scaling } from '../../../lib/live/figures/scaling'
import { liveElement } from './live-element'

export const begin = liveElement(scaling)
