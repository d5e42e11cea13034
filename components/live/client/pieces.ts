import { pieces } from '../../../lib/live/figures/pieces'
import { liveElement } from './live-element'

export const begin = liveElement(pieces)
