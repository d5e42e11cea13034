import { sharing } from '../../../lib/live/figures/sharing'
import { liveElement } from './live-element'

export const begin = liveElement(sharing)
